package gateline.ui.app;

import gateline.file.PlanReader;
import gateline.file.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/// The plan that comes with the program. It is only ever opened as an untitled copy.
final class SamplePlan {
  private static final String RESOURCE = "automatosx-v2.json";

  private SamplePlan() {}

  static ReadResult.Opened read() throws IOException {
    try (InputStream stream = SamplePlan.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
      return switch (PlanReader.read(bytes)) {
        case ReadResult.Opened opened -> opened;
        case ReadResult.Refused refused ->
            throw new IllegalStateException("the sample is broken: " + refused.problem());
      };
    }
  }

  /// Whether a file is one of the samples in the program's own `assets/plans`, which nothing may
  /// write to.
  static boolean isOneOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder != null && folder.endsWith(Path.of("assets", "plans"));
  }
}
