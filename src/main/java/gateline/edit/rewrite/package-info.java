/// Changes that go through a whole plan: everywhere an id, a week or a day is named.
///
/// It may use [gateline.edit.field], [gateline.plan] and [gateline.time]. Invariant: what a rewrite
/// leaves as it was is the same object afterwards, up to the plan itself.
@NullMarked
package gateline.edit.rewrite;

import org.jspecify.annotations.NullMarked;
