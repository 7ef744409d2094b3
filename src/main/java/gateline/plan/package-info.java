/// What the user wrote: one record for each thing a plan file can hold, and the problems found in
/// it.
///
/// It may use [gateline.time] alone. Invariant: every value here is immutable and says only what
/// the user said; whatever follows from it (dates, loads, states) is derived elsewhere.
@NullMarked
package gateline.plan;

import org.jspecify.annotations.NullMarked;
