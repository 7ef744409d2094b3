/// Builds the window and what happens in it as a whole: opening, saving, exporting, the actions and
/// their keys, what is remembered for the user.
///
/// It may use what [gateline.ui] may use and all parts of the window. Invariant: everything is put
/// together here by constructors, and whatever may take long runs off the JavaFX thread.
@NullMarked
package gateline.ui.app;

import org.jspecify.annotations.NullMarked;
