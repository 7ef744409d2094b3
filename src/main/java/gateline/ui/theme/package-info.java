/// How the window looks beside the board: the two style sheets, the font, and which theme is in
/// effect.
///
/// It may use [gateline.ui] and what that may use. Invariant: a control and a picture of the same
/// theme stand on the same colors.
@NullMarked
package gateline.ui.theme;

import org.jspecify.annotations.NullMarked;
