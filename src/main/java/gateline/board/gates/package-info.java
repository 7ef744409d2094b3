/// The gates as cards in time order on a path: what each asks, how much of it is there, and what it
/// would pause.
///
/// It may use what [gateline.board] may use. Invariant: a card that is too short says how much it
/// leaves out, and leaves out what is met before what is not.
@NullMarked
package gateline.board.gates;

import org.jspecify.annotations.NullMarked;
