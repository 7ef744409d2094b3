/// The risk of the dates: how likely the finish and the gates come when, found by scheduling the
/// plan thousands of times with estimates drawn from their ranges and risks that strike or don't.
///
/// It may use [gateline.schedule], [gateline.plan] and [gateline.time]. Invariant: the same plan,
/// seed and number of iterations give the same figures on any number of threads.
@NullMarked
package gateline.review.simulation;

import org.jspecify.annotations.NullMarked;
