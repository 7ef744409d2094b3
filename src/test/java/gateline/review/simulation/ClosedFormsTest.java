package gateline.review.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Small networks whose dates can be worked out: what is simulated must lie within the error it
/// states itself, or within four standard errors where it states none.
class ClosedFormsTest {
  private static final int ITERATIONS = 40_000;

  /// The grid the dates are worked out on, and whole minutes.
  private static final double GRID = 0.03;

  private static Outlook finish(String sketch) {
    return Simulated.plan(sketch, ITERATIONS).risk().finish();
  }

  @Test
  void chainHasTheSumOfMeansAndVariances() {
    Outlook finish =
        finish(
            """
            task a 2 range 1-6
            task b 4 range 3-5 after a
            task c 5 range 5-13 after b
            task d 3 range 1-3 after c
            """);
    double mean = (1 + 8 + 6 + 3 + 16 + 5 + 5 + 20 + 13 + 1 + 12 + 3) / 6.0;
    double variance =
        variance(1, 2, 6) + variance(3, 4, 5) + variance(5, 5, 13) + variance(1, 3, 3);
    double deviation = Math.sqrt(variance);
    assertEquals(mean, finish.mean(), 4 * deviation / Math.sqrt(ITERATIONS));
    assertEquals(deviation, finish.deviation(), 4 * deviation / Math.sqrt(2 * ITERATIONS));
  }

  private static double variance(double low, double likely, double high) {
    double mean = (low + 4 * likely + high) / 6;
    return (mean - low) * (high - mean) / 7;
  }

  @Test
  void quantilesOfAChainAreThoseOfTheConvolution() {
    Outlook finish = finish("task a 2 range 1-6\ntask b 4 range 3-9 after a");
    check(finish, Density.pert(1, 2, 6).plus(Density.pert(3, 4, 9)));
  }

  @Test
  void laterOfTwoPathsIsThatOfTheProductOfBoth() {
    Outlook finish =
        finish(
            """
            plan 2
            task a 2 range 1-6
            task b 4 range 3-9 after a
            task c 3 range 2-4
            task d 4 range 2-10 after c
            """);
    Density one = Density.pert(1, 2, 6).plus(Density.pert(3, 4, 9));
    Density other = Density.pert(2, 3, 4).plus(Density.pert(2, 4, 10));
    Density latest = one.max(other);
    check(finish, latest);
    assertEquals(latest.mean(), finish.mean(), 4 * finish.deviation() / Math.sqrt(ITERATIONS));
    assertEquals(latest.upTo(10), finish.chance(), 2 * finish.chanceError());
  }

  private static void check(Outlook outlook, Density expected) {
    assertEquals(expected.quantile(0.5), outlook.p50().days(), 2 * outlook.p50().error() + GRID);
    assertEquals(expected.quantile(0.8), outlook.p80().days(), 2 * outlook.p80().error() + GRID);
  }

  @Test
  void statedErrorOfP80HoldsInNineteenCasesOfTwenty() {
    double p80 = Density.pert(1, 2, 6).plus(Density.pert(3, 4, 9)).quantile(0.8);
    int within = 0;
    for (int seed = 0; seed < 200; seed++) {
      Quantile found =
          Simulated.plan("task a 2 range 1-6\ntask b 4 range 3-9 after a", 500, seed)
              .risk()
              .finish()
              .p80();
      within += Math.abs(found.days() - p80) <= found.error() + GRID ? 1 : 0;
    }
    assertEquals(190, within, 10);
  }
}
