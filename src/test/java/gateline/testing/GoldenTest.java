package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldenTest {
  @BeforeEach
  void goldensAreChecked() {
    assumeFalse("update".equals(System.getProperty("golden")), "goldens are being rewritten");
  }

  @Test
  void aMissingGoldenFails() {
    var failure = assertThrows(AssertionError.class, () -> Golden.check("missing.txt", "text"));
    assertTrue(failure.getMessage().contains("missing.txt"), failure.getMessage());
  }

  @Test
  void aDifferentTextFails() {
    assertThrows(AssertionError.class, () -> Golden.check("demo.svg", "text"));
  }
}
