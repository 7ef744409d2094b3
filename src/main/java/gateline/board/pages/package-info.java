/// The ten pages of the weekly review as scenes: a frame of 16:9 with a title that says the page's
/// message, and under it cards, lists and charts in letters to be read across a room.
///
/// It may use what [gateline.board] may use. Invariant: no text of a page is under 20 pixels at
/// 1920 by 1080, none runs over another, and what has no room is counted.
@NullMarked
package gateline.board.pages;

import org.jspecify.annotations.NullMarked;
