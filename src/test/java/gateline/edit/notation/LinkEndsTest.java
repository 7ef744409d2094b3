package gateline.edit.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Link;
import gateline.plan.PlanIndex;
import gateline.testing.Samples;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kind and lag of a link, written and read without its task.
class LinkEndsTest {
  private static final PlanContext CONTEXT =
      new PlanContext(Samples.START.plan(), PlanIndex.of(Samples.START.plan()));
  private static final Link LINK = Link.of("w1-tracing", Link.Type.FF, new BigDecimal("2"));

  @ParameterizedTest
  @CsvSource({
    "FF+2d, FF, 2",
    "ss, SS, 0",
    "SF -1d, SF, -1",
    "FS+4h, FS, 0.5",
    "+3d, FF, 3",
    "1, FF, 1"
  })
  void kindOrLagAloneOrBothAreRead(String text, Link.Type type, BigDecimal lag) {
    Link next =
        assertInstanceOf(Parsed.Value.class, LinkNotation.withEnds(LINK, text, CONTEXT)).value()
                instanceof Link link
            ? link
            : LINK;
    assertEquals(type, next.type());
    assertEquals(0, lag.compareTo(next.lag()));
    assertEquals(LINK.on(), next.on());
  }

  @Test
  void whatIsNeitherIsRefusedInWords() {
    for (String wrong : new String[] {"", " ", "sometime", "FS+far"}) {
      var refused =
          assertInstanceOf(Parsed.Refused.class, LinkNotation.withEnds(LINK, wrong, CONTEXT));
      assertTrue(refused.words().contains("expected"), refused.words());
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var read = LinkNotation.withEnds(LINK, LinkNotation.ends(LINK, CONTEXT), CONTEXT);
    assertEquals(Parsed.value(LINK), read);
  }
}
