package gateline.ui.app;

import gateline.file.PlanFiles;
import java.io.IOException;
import java.nio.file.Path;

/// Where the window reads plans from.
public interface PlanSource {
  /// Reads a plan file as [PlanFiles#load] does.
  PlanFiles.Loaded load(Path file) throws IOException;
}
