package gateline.review.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class StreamTest {
  private static final int MANY = 100_000;

  @Test
  void numbersAreSpreadEvenly() {
    Stream stream = Stream.of(1, "golden-traces");
    int[] tenths = new int[10];
    for (int i = 0; i < MANY; i++) {
      tenths[(int) (10 * stream.at(i))]++;
    }
    for (int count : tenths) {
      assertEquals(MANY / 10.0, count, 5 * Math.sqrt(MANY * 0.09));
    }
  }

  @Test
  void streamsOfTwoIdsHaveNothingToDoWithEachOther() {
    Stream one = Stream.of(1, "w1-ci");
    Stream other = Stream.of(1, "w1-cj");
    double sum = 0;
    for (int i = 0; i < MANY; i++) {
      sum += (one.at(i) - 0.5) * (other.at(i) - 0.5);
    }
    assertEquals(0, 12 * sum / MANY, 4 / Math.sqrt(MANY));
  }

  @Test
  void idsWithOneHashCodeAndOtherSeedsGiveOtherNumbers() {
    assertEquals("AaAa".hashCode(), "BBBB".hashCode());
    assertNotEquals(Stream.of(1, "AaAa").at(0), Stream.of(1, "BBBB").at(0));
    assertNotEquals(Stream.of(1, "a").at(0), Stream.of(2, "a").at(0));
  }
}
