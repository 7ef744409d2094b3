package gateline.ui.app;

import gateline.testing.WithJavaFx;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests that share one window on the sample of week 4, which each finds as it was opened but for
/// the plan.
@WithJavaFx
abstract class OnSample {
  @TempDir static Path folder;
  static OpenWindow open;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.onPlan(folder);
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void beginAnew() throws Exception {
    open.beginAnew();
  }
}
