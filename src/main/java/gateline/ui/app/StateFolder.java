package gateline.ui.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the user's state lives on each system: `~/.local/state/gateline` (or XDG_STATE_HOME),
/// `%APPDATA%\Gateline`, `~/Library/Application Support/Gateline`.
final class StateFolder {
  private StateFolder() {}

  static Path ofThisMachine() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System::getenv);
  }

  static Path of(String system, String home, UnaryOperator<@Nullable String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Gateline");
    }
    if (name.contains("win")) {
      String data = environment.apply("APPDATA");
      return data == null
          ? Path.of(home, "AppData", "Roaming", "Gateline")
          : Path.of(data, "Gateline");
    }
    String state = environment.apply("XDG_STATE_HOME");
    return isSet(state) ? Path.of(state, "gateline") : Path.of(home, ".local", "state", "gateline");
  }

  private static boolean isSet(@Nullable String variable) {
    return variable != null && !variable.isBlank();
  }
}
