/// One lane per squad with its tasks packed into as few sub-rows as their labels allow: the plan on
/// one slide.
///
/// It may use what [gateline.board] may use. Invariant: a task stands once, in its first squad's
/// lane, and no label lies over another label, another bar or the edge of the chart.
@NullMarked
package gateline.board.lanes;

import org.jspecify.annotations.NullMarked;
