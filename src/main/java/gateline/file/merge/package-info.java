/// What differs between two versions of a plan, and the three-way merge of two that grew from one:
/// compared as trees of the plan file, so that a key nobody knows is merged like any other.
///
/// It may use [gateline.file] and its formats, [gateline.plan] and [gateline.time]. Invariant: what
/// a merge gives is a plan that can be saved and read, and every change of either side is in it or
/// in a conflict.
@NullMarked
package gateline.file.merge;

import org.jspecify.annotations.NullMarked;
