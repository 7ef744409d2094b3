/// The status report of a review: where the plan stands, what changed, what slips and what is to be
/// decided, as Markdown text.
///
/// It may use what [gateline.review] may use, and that package's root, `change` and `relief`.
/// Invariant: it says what the given plan says, so whoever leaves private items out gives a plan
/// without them.
@NullMarked
package gateline.review.report;

import org.jspecify.annotations.NullMarked;
