package gateline.review.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Against the shapes whose shares below a value are polynomials.
class PertBetaTest {
  private static final int SHARES = 1_000;

  @Test
  void quantilesOfTheSymmetricShapeAreThoseOfItsPolynomial() {
    PertBeta beta = new PertBeta(0.5);
    for (int i = 0; i <= SHARES; i++) {
      double x = beta.quantile((double) i / SHARES);
      double below = x * x * x * (10 - 15 * x + 6 * x * x);
      assertEquals((double) i / SHARES, below, 1e-5);
    }
  }

  @Test
  void quantilesOfTheShapesWithTheModeAtAnEndAreThoseOfTheirPowers() {
    for (int i = 0; i <= SHARES; i++) {
      double share = (double) i / SHARES;
      assertEquals(1 - Math.pow(1 - share, 0.2), new PertBeta(0).quantile(share), 2e-3);
      assertEquals(Math.pow(share, 0.2), new PertBeta(1).quantile(share), 2e-3);
    }
  }

  @Test
  void meanAndVarianceAreThoseOfPert() {
    for (double mode = 0; mode <= 1; mode += 0.05) {
      PertBeta beta = new PertBeta(mode);
      double sum = 0;
      double squares = 0;
      int many = 100_000;
      for (int i = 0; i < many; i++) {
        double x = beta.quantile((i + 0.5) / many);
        sum += x;
        squares += x * x;
      }
      double mean = sum / many;
      assertEquals((1 + 4 * mode) / 6, mean, 5e-5);
      assertEquals(mean * (1 - mean) / 7, squares / many - mean * mean, 5e-5);
    }
  }

  @Test
  void quantilesRiseFromEndToEnd() {
    PertBeta beta = new PertBeta(0.3);
    assertEquals(0, beta.quantile(0));
    assertEquals(1, beta.quantile(1));
    double last = 0;
    for (double share = 0; share <= 1; share += 1e-4) {
      assertTrue(beta.quantile(share) >= last, "at " + share);
      last = beta.quantile(share);
    }
  }
}
