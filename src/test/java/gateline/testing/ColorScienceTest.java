package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.scene.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The formulas give the figures that were published with them.
class ColorScienceTest {
  @ParameterizedTest
  @CsvSource({
    "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
    "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
    "50, 0, 0, 50, -1, 2, 2.3669",
    "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
    "50, 2.5, 0, 73, 25, -18, 27.1492",
    "50, 2.5, 0, 61, -5, 29, 22.8977",
    "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
    "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
    "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082",
  })
  void differencesAreThoseOfThePaper(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    double found = ColorScience.ciede2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2});
    assertEquals(expected, found, 5e-5);
  }

  @Test
  void blackOnWhiteHasTheLargestContrast() {
    assertEquals(21, ColorScience.contrast(Color.rgb(0), Color.rgb(0xFFFFFF)), 1e-9);
    assertEquals(4.54, ColorScience.contrast(Color.rgb(0x767676), Color.rgb(0xFFFFFF)), 0.005);
  }
}
