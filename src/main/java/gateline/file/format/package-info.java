/// The plan file key by key: for each record of the plan which keys it has, in which order they are
/// written, and what each may hold.
///
/// It may use [gateline.file.json], [gateline.plan] and [gateline.time]. Invariant: a record is
/// read and written by one and the same list of keys, so nothing is read that is not written.
@NullMarked
package gateline.file.format;

import org.jspecify.annotations.NullMarked;
