/// What a user can do to a plan: one record for each thing, and the document they are done to.
///
/// What can be edited stands in [gateline.edit.field] (`TaskFields.DEADLINE`), how it is written in
/// [gateline.edit.notation]. `SetField.of(TaskFields.KIND, TaskFields.DEADLINE, task, day)` makes
/// an edit of a value, `SetField.typed` one of a text; `Document.attempt` does it or says why not.
///
/// It may use [gateline.schedule], [gateline.plan] and [gateline.time]. Invariant: an edit is a
/// pure function of the plan; undo is going back to an earlier snapshot and nothing else.
@NullMarked
package gateline.edit;

import org.jspecify.annotations.NullMarked;
