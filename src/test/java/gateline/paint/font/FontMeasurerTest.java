package gateline.paint.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.scene.FontSpec;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FontMeasurerTest {
  private static final String TEXT = "AutomatosX v2: Wörkspace → ≥ 1,616 tests (“golden”) Ωж §";

  private final FontMeasurer measurer = new FontMeasurer();

  @Test
  void everyWeightIsAsWideAsTheToolkitFindsIt() throws Exception {
    for (FontSpec.Weight weight : FontSpec.Weight.values()) {
      BundledFont bundled = BundledFont.of(weight);
      try (InputStream file = bundled.open()) {
        Font font = Font.createFont(Font.TRUETYPE_FONT, file);
        FontRenderContext exact = new FontRenderContext(null, true, true);
        double expected = font.deriveFont(100f).getStringBounds(TEXT, exact).getWidth();
        assertEquals(bundled.family(), font.getFamily());
        assertEquals(expected, measurer.width(TEXT, new FontSpec(100, weight)), 0.5);
      }
    }
  }

  @Test
  void digitsAreAllAsWide() {
    FontSpec font = FontSpec.regular(13);
    for (char digit = '1'; digit <= '9'; digit++) {
      assertEquals(measurer.width("0", font), measurer.width("" + digit, font));
    }
  }

  @Test
  void widthGrowsWithTheSizeAndAddsUp() {
    double small = measurer.width("Gap matrix", FontSpec.medium(10));
    double parts =
        measurer.width("Gap ", FontSpec.medium(20)) + measurer.width("matrix", FontSpec.medium(20));
    assertEquals(2 * small, parts, 1e-9);
  }

  @Test
  void whatTheFontLacksCountsAsOneEm() {
    assertFalse(BundledFont.of(FontSpec.Weight.REGULAR).has('計'));
    assertEquals(40, measurer.width("計画", FontSpec.regular(20)));
    assertEquals(20, measurer.width("🚀", FontSpec.regular(20)));
    assertEquals(0, measurer.width("\u200D\uFE0F", FontSpec.regular(20)));
  }

  @Test
  void aTextIsCutIntoRunsOfOneFontEach() {
    List<TextRun> runs = TextRun.of("a計画b", FontSpec.regular(20));
    assertEquals(List.of("a", "計画", "b"), runs.stream().map(TextRun::text).toList());
    assertEquals(List.of(false, true, false), runs.stream().map(TextRun::foreign).toList());
    assertEquals(runs.get(1).x() + 40, runs.get(2).x());
    assertTrue(TextRun.of("", FontSpec.regular(20)).isEmpty());
  }
}
