package gateline.board.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Outlook;
import gateline.review.simulation.Trials;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.schedule.Schedule;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import org.junit.jupiter.api.Test;

class OutlookLayoutTest {
  private static DateRisk risk(Schedule schedule) {
    return DateRisk.of(schedule, new Trials(1_000, 1, 1, _ -> true)).orElseThrow();
  }

  private static Scene scene(DateRisk risk, Outlook outlook, double width) {
    return OutlookLayout.of(risk.schedule().plan(), outlook, width, BoardPlans.LOOK);
  }

  @Test
  void nothingIsDrawnOutsideWhateverTheWidth() {
    DateRisk risk = risk(Schedule.of(Samples.WEEK_4.plan()));
    for (double width : new double[] {380, 700, 1400}) {
      for (Outlook each : risk.gates()) {
        Scene scene = scene(risk, each, width);
        Bounds page = new Bounds(0, 0, width, scene.height()).grown(0.5);
        for (Drawn shape : Drawn.all(scene.shapes())) {
          assertTrue(page.contains(shape.bounds(BoardPlans.LOOK.text())), shape + " of " + each);
        }
      }
    }
  }

  @Test
  void manyDaysShareABar() {
    DateRisk risk = risk(Schedule.of(PlanSketch.plan("task a 400 range 1-4000")));
    long bars =
        Drawn.all(scene(risk, risk.finish(), 380).shapes()).stream()
            .filter(each -> each.mark().id().equals("histogram"))
            .count();
    assertTrue(risk.finish().histogram().bins().size() > 300);
    assertTrue(bars < 150, "bars and lines: " + bars);
  }

  @Test
  void tornadoIsAsHighAsItsCauses() {
    DateRisk risk =
        risk(Schedule.of(PlanSketch.plan("task a 4 range 1-9\ntask b 4 range 1-9 after a")));
    TornadoLayout tornado =
        new TornadoLayout(risk.schedule().plan(), risk.finish().tornado(), BoardPlans.LOOK);
    assertEquals(2 * 3 * BoardPlans.LOOK.sizes().text(), tornado.height());
  }
}
