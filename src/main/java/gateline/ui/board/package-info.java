/// The four views on screen: canvases that show scenes, and what mouse and keys do on them.
///
/// It may use [gateline.ui], [gateline.ui.table] and what they may use. Invariant: nothing here
/// decides what a plan looks like; a view asks for a scene, paints it, and goes by its marks.
@NullMarked
package gateline.ui.board;

import org.jspecify.annotations.NullMarked;
