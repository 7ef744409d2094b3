/// The window: what all its parts share is here (the open plan, how it is looked at, the actions);
/// each part has a package below, and [gateline.ui.app] builds them.
///
/// It may use everything of ours but [gateline.cli], and JavaFX. Invariant: every part reads the
/// session and the settings and calls actions; no part knows another part's nodes.
@NullMarked
package gateline.ui;

import org.jspecify.annotations.NullMarked;
