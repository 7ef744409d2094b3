package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// Compares pictures as strictly as two ways of smoothing edges allow: pixel by pixel on average,
/// and tile by tile, where smoothing evens out and anything missing or moved stands out.
public final class Pixels {
  private static final double MEAN_ALLOWED = 4;
  private static final double TILE_ALLOWED = 24;
  private static final int TILE = 12;

  private Pixels() {}

  /// What JavaFX painted, as a Java2D image.
  public static BufferedImage of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }

  public static void assertSame(BufferedImage expected, BufferedImage actual) {
    assertArrayEquals(pixels(expected), pixels(actual));
  }

  /// Alike but for the smoothing of edges; differences are of the color channels, up to 255.
  public static void assertAlike(BufferedImage expected, BufferedImage actual) throws IOException {
    assertEquals(expected.getWidth(), actual.getWidth());
    assertEquals(expected.getHeight(), actual.getHeight());
    double mean = 0;
    double worst = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      mean = Math.max(mean, meanDifference(channel(expected, shift), channel(actual, shift)));
      worst = Math.max(worst, worstTile(expected, actual, shift));
    }
    if (mean > MEAN_ALLOWED || worst > TILE_ALLOWED) {
      Path folder = Files.createDirectories(Path.of("target/pictures"));
      ImageIO.write(expected, "png", folder.resolve("expected.png").toFile());
      ImageIO.write(actual, "png", folder.resolve("actual.png").toFile());
      String words = "pictures differ by %.2f on average, a tile of them by %.2f; see %s";
      fail(String.format(Locale.ROOT, words, mean, worst, folder));
    }
  }

  private static double meanDifference(int[] a, int[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return (double) sum / a.length;
  }

  private static double worstTile(BufferedImage a, BufferedImage b, int shift) {
    double worst = 0;
    for (int y = 0; y + TILE <= a.getHeight(); y += TILE / 2) {
      for (int x = 0; x + TILE <= a.getWidth(); x += TILE / 2) {
        BufferedImage tileA = a.getSubimage(x, y, TILE, TILE);
        BufferedImage tileB = b.getSubimage(x, y, TILE, TILE);
        worst = Math.max(worst, Math.abs(average(tileA, shift) - average(tileB, shift)));
      }
    }
    return worst;
  }

  private static double average(BufferedImage image, int shift) {
    return Arrays.stream(channel(image, shift)).average().orElseThrow();
  }

  private static int[] channel(BufferedImage image, int shift) {
    int[] values = pixels(image);
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] >>> shift & 0xFF;
    }
    return values;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
