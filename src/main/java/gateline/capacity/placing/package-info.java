/// The search for a schedule that ends early and asks no crew for more than it has: schedule
/// generation, a genetic search, lower bounds; on arrays, without a word about plans.
///
/// It may use nothing of ours. Invariant: every schedule it gives keeps all waits and all crews.
@NullMarked
package gateline.capacity.placing;

import org.jspecify.annotations.NullMarked;
