package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// Compares pictures pixel by pixel, as strictly as two ways of smoothing edges allow.
public final class Pixels {
  private static final double MEAN_ALLOWED = 1.5;
  private static final double STRONG_SHARE_ALLOWED = 0.005;
  private static final int STRONG = 96;

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

  /// Alike but for the smoothing of edges: a small mean difference of the color channels (of 255),
  /// and hardly a pixel that is quite another color.
  public static void assertAlike(BufferedImage expected, BufferedImage actual) throws IOException {
    assertEquals(expected.getWidth(), actual.getWidth());
    assertEquals(expected.getHeight(), actual.getHeight());
    int[] wanted = pixels(expected);
    int[] found = pixels(actual);
    long sum = 0;
    int strong = 0;
    for (int i = 0; i < wanted.length; i++) {
      int difference = difference(wanted[i], found[i]);
      sum += difference;
      strong += difference > STRONG ? 1 : 0;
    }
    double mean = (double) sum / wanted.length;
    double share = (double) strong / wanted.length;
    if (mean > MEAN_ALLOWED || share > STRONG_SHARE_ALLOWED) {
      Path folder = Files.createDirectories(Path.of("target/pictures"));
      ImageIO.write(expected, "png", folder.resolve("expected.png").toFile());
      ImageIO.write(actual, "png", folder.resolve("actual.png").toFile());
      fail(
          String.format(
              Locale.ROOT,
              "pictures differ by %.2f on average, %.2f %% of the pixels strongly; see %s",
              mean,
              100 * share,
              folder));
    }
  }

  private static int difference(int a, int b) {
    int worst = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      worst = Math.max(worst, Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)));
    }
    return worst;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
