/// What follows from a plan: the dates of every task and gate, slack, and what drives each start.
///
/// It may use [gateline.plan] and [gateline.time]. Invariant: scheduling is a total pure function
/// of the plan; impossible wishes come back as problems, never as exceptions.
@NullMarked
package gateline.schedule;

import org.jspecify.annotations.NullMarked;
