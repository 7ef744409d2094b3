/// Writes scenes as the pages of a PDF document: vector shapes, and text that can be searched.
///
/// It may use [gateline.scene] and what the painters share in [gateline.paint]. Invariant: the
/// bytes depend on nothing but the scenes and their titles, not on clock, locale or time zone.
@NullMarked
package gateline.paint.pdf;

import org.jspecify.annotations.NullMarked;
