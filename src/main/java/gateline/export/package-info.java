/// From an export request to a finished file: lays out the picture, paints it, writes it.
///
/// It may use [gateline.board], [gateline.paint] and what the board may use. Invariant: a target
/// file is replaced whole or left as it was, and the same request gives the same bytes.
@NullMarked
package gateline.export;

import org.jspecify.annotations.NullMarked;
