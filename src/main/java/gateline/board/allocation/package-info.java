/// The squads' load against capacity, week by week: the allocation grid and, under the timeline,
/// the same figures as a strip.
///
/// It may use what [gateline.board] may use. Invariant: every figure drawn is one of
/// [gateline.capacity.Loads], rounded to a tenth of a person-day.
@NullMarked
package gateline.board.allocation;

import org.jspecify.annotations.NullMarked;
