/// The review in the window: its pages as a view of the board, presenting them, and writing
/// decisions down while they are made.
///
/// It may use all but [gateline.cli]. Invariant: a page shown is that of the plan as it is, and
/// what takes long to work out is worked out beside the JavaFX thread.
@NullMarked
package gateline.ui.review;

import org.jspecify.annotations.NullMarked;
