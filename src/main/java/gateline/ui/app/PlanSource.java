package gateline.ui.app;

import gateline.file.ReadResult;
import java.io.IOException;
import java.nio.file.Path;

/// Where the window reads plans from.
public interface PlanSource {
  /// Reads a plan file as [gateline.file.PlanFiles#read] does.
  ReadResult read(Path file) throws IOException;
}
