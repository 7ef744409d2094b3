/// Leveling: a schedule that asks no squad for more than it has and ends as early as can be found,
/// proposed as delays of tasks, with what it moves and why.
///
/// It may use what [gateline.capacity] may, and its search. Invariant: nothing pinned, started or
/// finished moves, and the plan's own schedule gives the starts proposed.
@NullMarked
package gateline.capacity.leveling;

import org.jspecify.annotations.NullMarked;
