/// The panel in which pictures and documents are made: what goes into them, and how they will look.
///
/// It may use all that the window may. Invariant: the preview is the picture that is written, made
/// by the same code, and never on the JavaFX thread.
@NullMarked
package gateline.ui.export;

import org.jspecify.annotations.NullMarked;
