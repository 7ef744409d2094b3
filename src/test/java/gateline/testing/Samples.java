package gateline.testing;

import gateline.board.BoardModel;
import gateline.file.PlanReader;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The plans that come with the product.
public enum Samples {
  /// The plan as its authors wrote it.
  START("automatosx-v2.json"),
  /// The same, four weeks in.
  WEEK_4("automatosx-v2-week4.json");

  private final Path file;
  private final Plan plan;

  Samples(String name) {
    file = Path.of("assets", "plans", name);
    plan = read(file);
  }

  private static Plan read(Path file) {
    try {
      if (PlanReader.read(Files.readAllBytes(file)) instanceof ReadResult.Opened opened) {
        return opened.plan();
      }
      throw new IllegalStateException("refused: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path file() {
    return file;
  }

  public Plan plan() {
    return plan;
  }

  public BoardModel model() {
    return BoardPlans.model(plan);
  }
}
