/// The timeline: rows of tasks with their bars and links on a time axis, one file per layer.
///
/// It may use what [gateline.board] may use, and its shared pieces. Invariant: a frame costs what
/// is in sight, whatever the plan's size; rows and link index are built once per schedule.
@NullMarked
package gateline.board.timeline;

import org.jspecify.annotations.NullMarked;
