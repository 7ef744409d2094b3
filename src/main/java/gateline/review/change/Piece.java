package gateline.review.change;

import gateline.edit.Edit;
import gateline.review.change.Change.What;

/// One value of an item that differs; those of one sort make one change.
record Piece(What what, Edit edit, String words) {}
