/// Writes scenes as the slides of a PowerPoint presentation whose shapes can be edited.
///
/// It may use [gateline.scene] and what the painters share in [gateline.paint]. Invariant: nothing
/// reaches out of its slide, and the bytes depend on nothing but the scenes and their titles.
@NullMarked
package gateline.paint.pptx;

import org.jspecify.annotations.NullMarked;
