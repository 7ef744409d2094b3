package gateline.bench;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.paint.java2d.Java2DPainter;
import gateline.plan.Plan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/// Runs in a virtual machine of its own and prints one number: for `open` the milliseconds from its
/// start to the first picture of the plan, for `memory` the megabytes the shown plan keeps.
public final class Probe {
  private Probe() {}

  public static void main(String[] args) throws IOException {
    if (!(PlanFiles.read(Path.of(args[1])) instanceof ReadResult.Opened opened)) {
      throw new IllegalStateException("cannot read " + args[1]);
    }
    Frames frames = paint(opened.plan());
    System.out.println(args[0].equals("memory") ? megabytes() : millis());
    if (frames.next().shapes().isEmpty()) {
      throw new IllegalStateException("an empty picture of " + args[1]);
    }
  }

  private static Frames paint(Plan plan) {
    Frames frames = Frames.of(plan);
    var image = new BufferedImage(Frames.WIDTH, Frames.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Java2DPainter.paint(frames.next(), image.createGraphics(), 1);
    return frames;
  }

  private static long millis() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private static long megabytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
