package gateline.schedule;

import static gateline.schedule.Drawn.check;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Link;
import org.junit.jupiter.api.Test;

/// What links of the four types ask, with and without lag.
class LinksTest {
  @Test
  void finishToStart() {
    check(
        """
        design  ===
        build   ==   after design
        """,
        """
        design  |===..|  critical
        build   |...==|  critical
        """);
  }

  @Test
  void finishToStartWithLagAndLead() {
    check(
        """
        design  ==
        lag     =   after design:FS+1
        half    =   after design:FS+0.5
        lead    =   after design:FS-1
        """,
        """
        design  |==...|  critical
        lag     |...=.|  critical
        half    |..--.|  slack 0.5
        lead    |.=...|  slack 2
        """);
  }

  @Test
  void startToStart() {
    check(
        """
        design  ====
        build   ==    after design:SS
        later   ==    after design:SS+1
        """,
        """
        design  |====.|  critical
        build   |==...|  slack 2
        later   |.==..|  slack 1
        """);
  }

  @Test
  void finishToFinish() {
    check(
        """
        design  ===
        build   ==   after design:FF
        later   ==   after design:FF+2
        """,
        """
        design  |===..|  critical
        build   |.==..|  slack 2
        later   |...==|  critical
        """);
  }

  @Test
  void startToFinish() {
    check(
        """
        cutover   ==  notBefore 01-08
        old       ==  after cutover:SF
        longer    ==  after cutover:SF+1
        """,
        """
        cutover  |...==|  critical
        old      |.==..|  slack 2
        longer   |..==.|  slack 1
        """);
  }

  @Test
  void linkOnAnUnknownTaskIsAbsent() {
    Drawn drawn =
        Drawn.plan(
            """
            a  =
            b  =  after gone,a
            """);
    assertEquals(1, drawn.schedule().network().linkCount());
    assertEquals(Link.to("a"), drawn.schedule().network().link(0));
    assertEquals("2026-01-06T09:00 2026-01-06T17:00", drawn.span("b"));
  }

  @Test
  void networkKnowsTheLinksOfEachTaskInFileOrder() {
    Network network =
        Drawn.plan(
                """
                a  =  after c
                b  =  after c,a
                c  =
                """)
            .schedule()
            .network();
    assertArrayEquals(new int[] {1, 2}, network.into(1));
    assertArrayEquals(new int[] {0, 1}, network.outOf(2));
    assertEquals(2, network.from(1));
    assertEquals(1, network.to(1));
    assertEquals("c", network.link(1).on());
  }
}
