/// What lies over or beside the board for a while: the list of problems, the list of keys, the
/// question before unsaved work is left.
///
/// It may use [gateline.ui] and what that may use. Invariant: nothing here changes a plan.
@NullMarked
package gateline.ui.dialog;

import org.jspecify.annotations.NullMarked;
