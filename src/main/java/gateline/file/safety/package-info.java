/// What keeps work from being lost: versions that were saved over, edits that were not saved yet,
/// the notice that a plan is open elsewhere or was changed by somebody else. All of it lies in the
/// user's state folder, never beside the plan.
///
/// It may use [gateline.file] and [gateline.plan]. Invariant: a plan file is replaced only after
/// what it held was kept, and nothing here fails a save but the disk itself.
@NullMarked
package gateline.file.safety;

import org.jspecify.annotations.NullMarked;
