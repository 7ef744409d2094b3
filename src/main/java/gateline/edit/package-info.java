/// What a user can do to a plan: one record for each thing, and the document they are done to.
///
/// It may use [gateline.schedule], [gateline.plan] and [gateline.time]. Invariant: an edit is a
/// pure function of the plan; undo is going back to an earlier snapshot and nothing else.
@NullMarked
package gateline.edit;

import org.jspecify.annotations.NullMarked;
