/// The plan file: read into a plan or refused with a place, written in canonical form, kept safe on
/// disk. Its keys are listed in [gateline.file.format], its JSON is that of [gateline.file.json].
///
/// It may use [gateline.plan] and [gateline.time]. Invariant: what is read and written again says
/// the same, and a file in canonical form comes back byte for byte.
@NullMarked
package gateline.file;

import org.jspecify.annotations.NullMarked;
