/// What a hand does to the board, as pure state machines named for it: a press, a bar that is moved
/// or resized, a link that is drawn, a rubber band.
///
/// It may use [gateline.board], [gateline.review], [gateline.capacity], [gateline.edit],
/// [gateline.schedule], [gateline.plan], [gateline.time] and [gateline.scene], and no toolkit.
/// Invariant: no state changes the document it began with; what letting go would do is a draft,
/// worked out on a throw-away document.
@NullMarked
package gateline.gesture;

import org.jspecify.annotations.NullMarked;
