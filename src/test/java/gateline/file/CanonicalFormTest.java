package gateline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The one form in which plans are written.
class CanonicalFormTest {
  @Test
  void aPlanWithoutAnythingHasFourKeys() {
    check(
        """
        {
          "format": "gateline/1",
          "name": "Small",
          "start": "2026-01-05",
          "weeks": 2
        }
        """);
  }

  private static void check(String canonical) {
    ReadResult result = PlanReader.read(canonical.getBytes(StandardCharsets.UTF_8));
    var opened = assertInstanceOf(ReadResult.Opened.class, result, result::toString);
    assertEquals(canonical, PlanWriter.text(opened.plan(), opened.lineEnd()));
  }
}
