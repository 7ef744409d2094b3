/// Pictures as data: shapes, the marks that say what they depict, bounds, hit testing, and the port
/// through which text is measured.
///
/// It uses nothing of ours. Invariant: a scene holds everything a painter needs, colors resolved,
/// and nothing of any toolkit.
@NullMarked
package gateline.scene;

import org.jspecify.annotations.NullMarked;
