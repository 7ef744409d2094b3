/// When work can happen: the working calendar and working time counted in minutes.
///
/// It uses nothing of ours. Invariant: the schedule counts in working minutes since the plan's
/// start, so that all its arithmetic is addition; only this package turns them into dates.
@NullMarked
package gateline.time;

import org.jspecify.annotations.NullMarked;
