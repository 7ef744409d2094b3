package gateline;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;

/// Whether there is what a window needs, found out before JavaFX starts and breaks off with a stack
/// trace. Only Linux can lack it.
final class Display {
  private static final List<String> LIBRARIES =
      List.of("libX11.so.6", "libXtst.so.6", "libgtk-3.so.0");

  private Display() {}

  /// What is missing for a window, in words; empty when a window can be tried.
  static Optional<String> missing() {
    boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
    boolean isHeadlessOnPurpose = "Headless".equals(System.getProperty("glass.platform"));
    if (!isLinux || isHeadlessOnPurpose) {
      return Optional.empty();
    }
    String display = System.getenv("DISPLAY");
    if (display == null || display.isEmpty()) {
      return Optional.of("no display was found");
    }
    return LIBRARIES.stream().allMatch(Display::isThere)
        ? Optional.empty()
        : Optional.of("GTK 3 is missing; install libgtk-3-0 and libxtst6, or gtk3 and libXtst");
  }

  /// The library stays loaded, as JavaFX will want it next.
  @SuppressWarnings("restricted")
  private static boolean isThere(String library) {
    try {
      SymbolLookup.libraryLookup(library, Arena.global());
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
