/// Baselines in the window: taken, renamed, deleted, any two compared, and a review closed with
/// one.
///
/// It may use [gateline.ui] and what that may use. Invariant: the plan changes by edits of the
/// session alone.
@NullMarked
package gateline.ui.baseline;

import org.jspecify.annotations.NullMarked;
