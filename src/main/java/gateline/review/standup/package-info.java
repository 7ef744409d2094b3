/// Stand-ups: a draft of what the plan already knows, what is carried from week to week, their text
/// as Markdown, and what becomes of their lines.
///
/// It may use what [gateline.review] may use, and that package's root. Invariant: nothing a squad
/// has said is lost on the way: a blocker is carried until it is closed, and a text that was
/// written is read back as it was.
@NullMarked
package gateline.review.standup;

import org.jspecify.annotations.NullMarked;
