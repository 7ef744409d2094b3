/// Painters: each turns a scene into what one backend understands, and here is what they share.
///
/// It may use [gateline.scene] alone. Invariant: every painter draws the same geometry, because
/// rounding of corners, hatches, pixel snapping and glyphs are computed once, here.
@NullMarked
package gateline.paint;

import org.jspecify.annotations.NullMarked;
