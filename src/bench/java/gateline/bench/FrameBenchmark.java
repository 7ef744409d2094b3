package gateline.bench;

import gateline.paint.fx.FxPainter;
import gateline.scene.Scene;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One frame of the timeline with its links, each time at another place of the plan.
@State(Scope.Benchmark)
public class FrameBenchmark {
  @Param({"TASKS_10000", "TASKS_100000"})
  public Sample plan;

  private Frames frames;
  private FxPainter painter;

  @Setup
  public void prepare() {
    Logger.getLogger("javafx").setLevel(Level.OFF);
    Platform.startup(() -> {});
    frames = Frames.of(plan.build());
    Canvas canvas = new Canvas(Frames.WIDTH, Frames.HEIGHT);
    painter = new FxPainter(canvas.getGraphicsContext2D(), 1);
  }

  @TearDown
  public void stop() {
    Platform.exit();
  }

  @Benchmark
  public Scene layOutFrameOf() {
    return frames.next();
  }

  @Benchmark
  public Scene layOutAndPaintFrameOf() {
    Scene frame = frames.next();
    painter.paint(frame);
    return frame;
  }
}
