/// JSON as plan files hold it: strict reading with the place of every refusal, and the canonical
/// layout. Nothing in here knows what a plan is; [gateline.file.format] says that.
///
/// It may use [gateline.plan] alone. Invariant: whatever a [gateline.file.json.Format] reads it
/// writes back, unknown keys included, and a value of any size takes memory in proportion to its
/// text.
@NullMarked
package gateline.file.json;

import org.jspecify.annotations.NullMarked;
