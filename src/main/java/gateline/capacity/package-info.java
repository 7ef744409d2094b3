/// Load against capacity for each squad and week, and where it is too much.
///
/// It may use [gateline.schedule], [gateline.edit], [gateline.plan] and [gateline.time]. Invariant:
/// the loads of a week's squads add up to the estimates worked in that week.
@NullMarked
package gateline.capacity;

import org.jspecify.annotations.NullMarked;
