package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class FiguresTest {
  @Test
  void aNumberIsAsShortAsPeopleReadIt() {
    assertEquals("1,616", number("1616.00"));
    assertEquals("−1,234,567.5", number("-1234567.50"));
    assertEquals("0.3333", number("0.33333333333333333333333333"));
    assertEquals("0", number("-0.000001"));
    assertEquals("2,000", number("2E3"));
  }

  @Test
  void perCentIsAttachedToItsNumber() {
    assertEquals("99.95%", Figures.with("%", new BigDecimal("99.95")));
    assertEquals("5", Figures.with("tests", new BigDecimal("5")));
  }

  private static String number(String value) {
    return Figures.number(new BigDecimal(value));
  }
}
