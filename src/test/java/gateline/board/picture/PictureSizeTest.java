package gateline.board.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureSizeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 200 | 1 | width 100 is not within 200 to 32,000 pixels",
        "200 | 32001 | 1 | height 32,001 is not within 200 to 32,000 pixels",
        "200 | 20000 | 2.5 | height 20,000 at scale 2.50 makes an image of 50,000 pixels,"
            + " and 32,000 is the most",
        "200 | 200 | 0.5 | scale 0.50 is not within 1 to 8",
        "200 | 200 | 9 | scale 9 is not within 1 to 8"
      })
  void whatCantBeMadeIsRefusedInWords(double width, double height, double scale, String words) {
    PictureSize size = new PictureSize(width, height, scale);
    var refusal = assertThrows(IllegalArgumentException.class, size::checked);
    assertEquals(words, refusal.getMessage());
  }

  @Test
  void sidesUpTo32000PixelsAndFreeOnesCanBeMade() {
    assertEquals(32_000, PictureSize.of(32_000, 200).checked().width());
    assertEquals(0, PictureSize.of(0, 0).withScale(8).checked().height());
  }

  @ParameterizedTest
  @EnumSource(NamedSize.class)
  void aNamedSizeIsKnownAtAnyScale(NamedSize named) {
    assertEquals(Optional.of(named), NamedSize.of(named.size().withScale(2).checked()));
    assertEquals(Optional.empty(), NamedSize.of(PictureSize.of(1000, 1000)));
  }
}
