/// Figures as charts: how likely a date is, what moves it and what drives it. Each draws itself
/// into any bounds, so that the window, the pages of a review and pictures show the same.
///
/// It may use [gateline.board], [gateline.review], [gateline.schedule], [gateline.plan],
/// [gateline.time] and [gateline.scene]. Invariant: nothing is drawn outside the bounds given.
@NullMarked
package gateline.board.figures;

import org.jspecify.annotations.NullMarked;
