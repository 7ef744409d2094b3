package gateline.board;

import static gateline.testing.BoardPlans.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import gateline.review.standup.StandupWeek;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.schedule.Schedule;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the flags of stand-ups tell.
class StandupFlagTest {
  private static final Plan PLAN = Samples.WEEK_4.plan();

  @Test
  void weeksWithStandupsSayHowManyWereHeldAndWhatIsStillOpen() {
    List<StandupWeek> weeks = StandupWeek.all(PLAN, Schedule.of(PLAN).index());
    assertEquals(List.of(3, 4), weeks.stream().map(StandupWeek::week).toList());
    assertEquals("Stand-ups of week 3: 6 squads", weeks.getFirst().title());
    assertEquals("Stand-ups of week 4: 6 squads, 4 open blockers", weeks.getLast().title());
    assertEquals(
        "DevOps: blocked: Nothing to set up before the parity tests are merged",
        weeks.getLast().lines().get(3));
    assertTrue(
        weeks.getFirst().lines().contains("Product: Parity inventory agreed with the squads"));
  }

  @Test
  void flagsStandInTheirWeekClearOfItsTextAndOfToday() {
    for (double dayWidth : List.of(4.0, 8.0, 12.0, 20.0, 60.0)) {
      Sheet sheet = BoardPlans.sheet(PLAN, dayWidth);
      HeadStrips strips = HeadStrips.of(sheet.sizes().header(), new Bounds(0, 0, 2400, 120));
      List<Drawn> drawn = Drawn.all(WeekBand.of(sheet, strips));
      for (Drawn flag : drawn) {
        if (flag.mark() instanceof BoardMark.StandupFlag(int week)) {
          Bounds bounds = flag.bounds(LOOK.text());
          double left = (week - 1) * 7 * dayWidth;
          assertTrue(bounds.x() >= left && bounds.right() <= left + 7 * dayWidth, flag.toString());
          assertTrue(
              drawn.stream()
                  .filter(each -> each.shape() instanceof Shape.Text && each != flag)
                  .filter(each -> each.mark() instanceof BoardMark.WeekBand)
                  .map(each -> each.bounds(LOOK.text()))
                  .filter(each -> each.centerY() < strips.weeks().centerY())
                  .noneMatch(each -> each.x() < bounds.right() && bounds.x() < each.right()),
              flag + " at " + dayWidth);
          double today = 24 * dayWidth;
          assertTrue(bounds.x() > today || bounds.right() < today, flag + " at " + dayWidth);
        }
      }
    }
  }

  @Test
  void blockedWeeksAreToldByALetterAndByShape() {
    Sheet sheet = BoardPlans.sheet(PLAN, 20);
    HeadStrips strips = HeadStrips.of(sheet.sizes().header(), new Bounds(0, 0, 2400, 120));
    List<Drawn> flags =
        Drawn.all(WeekBand.of(sheet, strips)).stream()
            .filter(each -> each.mark() instanceof BoardMark.StandupFlag)
            .toList();
    assertEquals(
        List.of("standups-3 6", "standups-4 6 · B4"),
        flags.stream()
            .filter(each -> each.shape() instanceof Shape.Text)
            .map(Drawn::toString)
            .toList());
    assertEquals(
        List.of(4, 5),
        flags.stream()
            .map(Drawn::shape)
            .filter(Shape.Area.class::isInstance)
            .map(shape -> ((Shape.Area) shape).outline().size())
            .toList());
  }
}
