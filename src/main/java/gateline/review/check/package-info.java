/// The plan check: one rule a class, each naming what a careful reader would point at, and the
/// edits that would mend it.
///
/// It may use [gateline.review] and what that may use. Invariant: a finding has a rule id, a place
/// and words, and a fix is offered only if trying it makes the finding go.
@NullMarked
package gateline.review.check;

import org.jspecify.annotations.NullMarked;
