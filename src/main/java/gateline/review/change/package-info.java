/// What changed from one plan to another: every change as an edit that makes it, what it did to the
/// dates, and the cause of every date that differs.
///
/// It may use what [gateline.review] may use, and that package's root. Invariant: the changes,
/// applied in their order to the plan before, give the plan after, and their effects add up.
@NullMarked
package gateline.review.change;

import org.jspecify.annotations.NullMarked;
