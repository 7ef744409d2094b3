/// The plan without what is private in it: for everything that leaves the laptop or is presented.
///
/// It may use [gateline.plan] alone. Invariant: no text and no id of a private item is left, and
/// the schedule of everything else is what it was.
@NullMarked
package gateline.review.discretion;

import org.jspecify.annotations.NullMarked;
