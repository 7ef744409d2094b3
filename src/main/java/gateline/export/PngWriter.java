package gateline.export;

import gateline.paint.java2d.Java2DPainter;
import gateline.scene.Scene;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// Writes a scene as PNG, band by band on all processors, so that a picture of any size needs the
/// memory of a few bands of rows. The bytes depend on nothing but the scene, the scale and the
/// resolution.
public final class PngWriter {
  private static final int PIXELS_PER_BAND = 1_000_000;

  /// Twice a screen of 3840 by 2160. Larger pictures are packed lightly: that takes a third of the
  /// time, and the files are half as large again.
  private static final long MANY_PIXELS = 16_000_000;

  private static final int USUAL = 6;
  private static final int LIGHT = 3;

  private final Scene scene;
  private final double scale;
  private final int width;
  private final int height;
  private final boolean opaque;

  private PngWriter(Scene scene, double scale) {
    this.scene = scene;
    this.scale = scale;
    this.width = (int) Math.ceil(scene.width() * scale);
    this.height = (int) Math.ceil(scene.height() * scale);
    this.opaque = scene.ground().alpha() == 255;
  }

  /// Writes the scene at `scale` image pixels for each of its own; `dotsPerInch` is what the file
  /// says about its resolution. The stream stays open.
  public static void write(Scene scene, double scale, int dotsPerInch, OutputStream out)
      throws IOException {
    new PngWriter(scene, scale).write(dotsPerInch, out);
  }

  /// The whole scene as one image in memory.
  public static BufferedImage image(Scene scene, double scale) {
    PngWriter writer = new PngWriter(scene, scale);
    return writer.painted(0, writer.height, BufferedImage.TYPE_INT_ARGB);
  }

  private void write(int dotsPerInch, OutputStream out) throws IOException {
    PngStream png = new PngStream(out);
    png.begin(new PngStream.Header(width, height, opaque, dotsPerInch));
    int rows = Math.clamp(PIXELS_PER_BAND / width, 1, height);
    int atOnce = Runtime.getRuntime().availableProcessors() + 1;
    Iterator<PngBand> bands =
        IntStream.range(0, Math.ceilDiv(height, rows))
            .mapToObj(band -> band * rows)
            .gather(Gatherers.mapConcurrent(atOnce, top -> band(top, rows)))
            .iterator();
    int check = PngBand.NOTHING_YET;
    while (bands.hasNext()) {
      PngBand band = bands.next();
      png.band(band);
      check = band.checkAfter(check);
    }
    png.end(check);
  }

  private PngBand band(int top, int rows) {
    int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage image = painted(top, Math.min(rows, height - top), type);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int level = (long) width * height > MANY_PIXELS ? LIGHT : USUAL;
    return PngBand.of(pixels, width, opaque, level);
  }

  private BufferedImage painted(int top, int rows, int type) {
    BufferedImage image = new BufferedImage(width, rows, type);
    Graphics2D graphics = image.createGraphics();
    graphics.translate(0, -top);
    graphics.clipRect(0, top, width, rows);
    Java2DPainter.paint(scene, graphics, scale);
    graphics.dispose();
    return image;
  }
}
