package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GoldenTest {
  @Test
  void aMissingGoldenFails() {
    var failure = assertThrows(AssertionError.class, () -> Golden.hold("missing.txt", "text"));
    assertTrue(failure.getMessage().contains("missing.txt"), failure.getMessage());
  }

  @Test
  void aDifferentTextFails() {
    assertThrows(AssertionError.class, () -> Golden.hold("demo.svg", "text"));
  }
}
