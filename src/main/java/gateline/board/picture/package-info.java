/// Whole pictures: one entry that lays out any view at any size, for exports and reviews.
///
/// It may use the views beside it and what [gateline.board] may use. Invariant: a picture holds all
/// that was asked for; what does not fit on one page goes on the next.
@NullMarked
package gateline.board.picture;

import org.jspecify.annotations.NullMarked;
