package gateline.export;

import gateline.paint.java2d.Java2DPainter;
import gateline.scene.Scene;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a scene as PNG, band by band, so that a picture of any size needs the memory of one band
/// of rows. The bytes depend on nothing but the scene, the scale and the resolution.
public final class PngWriter {
  private static final int PIXELS_PER_BAND = 4_000_000;

  private PngWriter() {}

  /// Writes the scene at `scale` image pixels for each of its own; `dotsPerInch` is what the file
  /// says about its resolution. The stream stays open.
  public static void write(Scene scene, double scale, int dotsPerInch, OutputStream out)
      throws IOException {
    int width = (int) Math.ceil(scene.width() * scale);
    int height = (int) Math.ceil(scene.height() * scale);
    boolean opaque = scene.ground().alpha() == 255;
    int rows = Math.clamp(PIXELS_PER_BAND / width, 1, height);
    int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    PngStream png = new PngStream(out, width, opaque);
    png.begin(height, dotsPerInch);
    for (int top = 0; top < height; top += rows) {
      BufferedImage band = new BufferedImage(width, Math.min(rows, height - top), type);
      paint(scene, scale, top, band);
      png.rows(((DataBufferInt) band.getRaster().getDataBuffer()).getData());
    }
    png.end();
  }

  /// The whole scene as one image in memory.
  public static BufferedImage image(Scene scene, double scale) {
    int width = (int) Math.ceil(scene.width() * scale);
    int height = (int) Math.ceil(scene.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    paint(scene, scale, 0, image);
    return image;
  }

  private static void paint(Scene scene, double scale, int top, BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.translate(0, -top);
    Java2DPainter.paint(scene, graphics, scale);
    graphics.dispose();
  }
}
