/// Writes scenes as SVG, straight from their shapes.
///
/// It may use [gateline.scene] and what the painters share in [gateline.paint]. Invariant: the text
/// is valid XML whatever the words and marks are, its ids are unique, and the same scene always
/// gives the same characters.
@NullMarked
package gateline.paint.svg;

import org.jspecify.annotations.NullMarked;
