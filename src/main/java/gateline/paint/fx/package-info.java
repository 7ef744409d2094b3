/// Paints scenes on JavaFX canvases.
///
/// It may use [gateline.scene], what the painters share in [gateline.paint], and JavaFX. Invariant:
/// it draws the same geometry as the other painters and keeps nothing of a scene.
@NullMarked
package gateline.paint.fx;

import org.jspecify.annotations.NullMarked;
