/// Lays out scenes: what all views share (model, palette, sizes, time axis, marks); each view has a
/// package below.
///
/// It may use [gateline.review], [gateline.capacity], [gateline.schedule], [gateline.edit] for its
/// Selection, [gateline.plan], [gateline.time] and [gateline.scene]. Invariant: layout is a pure
/// function of model, look and viewport, and makes shapes only for what is visible.
@NullMarked
package gateline.board;

import org.jspecify.annotations.NullMarked;
