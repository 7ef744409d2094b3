/// What cards are written with: wrapped texts with a sign before them, each knowing its own height.
///
/// It may use what [gateline.board] may use. Invariant: an item takes no more height than it says
/// it has.
@NullMarked
package gateline.board.card;

import org.jspecify.annotations.NullMarked;
