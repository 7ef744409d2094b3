package gateline;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a window can open here, found out without starting JavaFX, which would not say so but
/// break off. Only Linux can lack what a window needs.
final class Display {
  private static final String NO_DISPLAY = "no display was found";

  private Display() {}

  /// What is missing for a window, in words; empty when nothing is.
  static Optional<String> missing() {
    boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
    boolean isHeadlessOnPurpose = "Headless".equals(System.getProperty("glass.platform"));
    return isLinux && !isHeadlessOnPurpose
        ? missingOnLinux(System.getenv("DISPLAY"))
        : Optional.empty();
  }

  private static Optional<String> missingOnLinux(@Nullable String display) {
    if (display == null || display.isEmpty()) {
      return Optional.of(NO_DISPLAY);
    }
    Optional<SymbolLookup> x11 = library("libX11.so.6");
    if (x11.isEmpty() || library("libgtk-3.so.0").isEmpty()) {
      return Optional.of("GTK 3 is missing; install libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora)");
    }
    return opens(x11.get()) ? Optional.empty() : Optional.of("no display answers at " + display);
  }

  /// The library stays loaded, as JavaFX will want it again.
  @SuppressWarnings("restricted")
  private static Optional<SymbolLookup> library(String name) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean opens(SymbolLookup x11) {
    MethodHandle open =
        call(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    MethodHandle close =
        call(
            x11, "XCloseDisplay", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    try {
      MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ = (int) close.invokeExact(display);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("libX11 cannot be called", e);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle call(SymbolLookup library, String name, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type);
  }
}
