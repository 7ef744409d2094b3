/// The ways out of an overload: each tried on the plan, with what it costs, the cheapest first.
///
/// It may use what [gateline.review] may use, and that package's root. Invariant: nothing is
/// offered that was not tried, and what an offer leaves of the overload is said.
@NullMarked
package gateline.review.relief;

import org.jspecify.annotations.NullMarked;
