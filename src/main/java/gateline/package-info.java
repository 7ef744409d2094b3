/// The program: [gateline.Main] starts the window or the command line.
///
/// It may use everything. Invariant: it is the only package that knows both the window and the
/// command line.
@NullMarked
package gateline;

import org.jspecify.annotations.NullMarked;
