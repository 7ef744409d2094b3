/// The details of what is selected, beside the board, to be read.
///
/// It may use [gateline.ui] and what that may use. Invariant: it shows what the plan and the
/// schedule say and changes neither.
@NullMarked
package gateline.ui.inspector;

import org.jspecify.annotations.NullMarked;
