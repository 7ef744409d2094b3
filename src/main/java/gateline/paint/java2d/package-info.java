/// Paints scenes onto a Java2D graphics: images now, and whatever else offers one.
///
/// It may use [gateline.scene] and what the painters share in [gateline.paint]. Invariant: it needs
/// no display, and its pixels depend on nothing but the scene and the scale.
@NullMarked
package gateline.paint.java2d;

import org.jspecify.annotations.NullMarked;
