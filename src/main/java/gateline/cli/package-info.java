/// The command line: one class per command, which parses, calls, prints and gives an exit code.
///
/// It may use everything but the window and its gestures. Invariant: it never starts JavaFX, an
/// error is one line on the error stream, and what it prints is UTF-8.
@NullMarked
package gateline.cli;

import org.jspecify.annotations.NullMarked;
