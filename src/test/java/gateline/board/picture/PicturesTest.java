package gateline.board.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.Theme;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Scene;
import gateline.scene.TextMeasurer;
import gateline.testing.Readable;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole pictures of the plans that come with the product, in the bundled font.
class PicturesTest {
  private static final TextMeasurer FONT = new FontMeasurer();

  @ParameterizedTest
  @CsvSource({
    "LANES, START, 1920, 1080, 13",
    "LANES, START, 1440, 900, 11",
    "LANES, WEEK_4, 1920, 1080, 13",
    "LANES, WEEK_4, 1440, 900, 11",
    "ALLOCATION, START, 1920, 1080, 13",
    "ALLOCATION, START, 1440, 900, 11",
    "ALLOCATION, WEEK_4, 1920, 1080, 13",
    "ALLOCATION, WEEK_4, 1440, 900, 11",
    "GATES, START, 1920, 1080, 13",
    "GATES, START, 1440, 900, 11",
    "GATES, WEEK_4, 1920, 1080, 13",
    "GATES, WEEK_4, 1440, 900, 11",
  })
  void everyTextCanBeRead(View view, Samples sample, int width, int height, double leastText) {
    List<Scene> pages = pages(view, sample, width, height, Theme.LIGHT);
    assertEquals(1, pages.size());
    assertEquals(width, pages.getFirst().width());
    assertEquals(height, pages.getFirst().height());
    new Readable(pages.getFirst(), FONT).check(leastText);
  }

  private static List<Scene> pages(View view, Samples sample, int width, int height, Theme theme) {
    PictureRequest request = PictureRequest.of(view, width, height).withTheme(theme);
    return Pictures.pages(sample.model(), request, FONT);
  }
}
