/// The panel that says how likely the dates of the plan are.
///
/// It may use all that the window may. Invariant: it only shows what the session has found; it
/// simulates nothing itself.
@NullMarked
package gateline.ui.risk;

import org.jspecify.annotations.NullMarked;
