/// The one list of what can be edited: each kind of item with its fields, lists and figures by
/// week. The table, the inspector and the command line all read it.
///
/// It may use [gateline.edit.notation], [gateline.plan] and [gateline.time]. Invariant: a field's
/// key is its key in the plan file, and setting a field changes nothing else unless its comment
/// says so.
@NullMarked
package gateline.edit.field;

import org.jspecify.annotations.NullMarked;
