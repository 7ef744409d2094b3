package gateline.ui.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Asks the user for a file. A port, because there is no file dialog without a desktop.
public interface FileAsker {
  /// The plan to open; null when the user thinks better of it.
  @Nullable Path planToOpen();

  /// Where to save a plan, `suggested` being a file name.
  @Nullable Path planToSave(String suggested);

  /// Where to put a picture, `suggested` being a file name.
  @Nullable Path pictureToSave(String suggested);

  /// Where to put a status report, `suggested` being a file name.
  @Nullable Path reportToSave(String suggested);
}
