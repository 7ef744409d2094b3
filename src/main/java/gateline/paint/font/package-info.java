/// The one bundled font: its characters, widths and outlines, and the text measurer made of it.
///
/// It may use [gateline.scene] and [gateline.paint]. Invariant: the font files are read here and by
/// no toolkit, so that text is as wide on every machine and measuring starts none.
@NullMarked
package gateline.paint.font;

import org.jspecify.annotations.NullMarked;
