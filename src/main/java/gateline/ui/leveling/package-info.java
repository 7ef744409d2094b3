/// Leveling in the window: the search beside the JavaFX thread, what it has found so far on the
/// board, and the panel in which it is looked at and taken, whole or move by move.
///
/// It may use [gateline.ui], [gateline.ui.board] and what they may use. Invariant: the plan changes
/// only when a choice is taken, by one edit.
@NullMarked
package gateline.ui.leveling;

import org.jspecify.annotations.NullMarked;
