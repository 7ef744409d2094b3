/// The details of what is selected, beside the board: to be read, and edited where they stand.
///
/// It may use [gateline.ui], [gateline.ui.field] and what they may use. Invariant: what can be
/// edited is what the list of fields of its kind says; a page shows the plan as it is and is
/// written anew when that changes.
@NullMarked
package gateline.ui.inspector;

import org.jspecify.annotations.NullMarked;
