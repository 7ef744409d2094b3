package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Problem;
import gateline.testing.Drawing;
import java.util.List;

/// The one place where tests on drawn plans ask for a schedule.
record Drawn(Schedule schedule) {
  static Drawn plan(String drawn) {
    return new Drawn(Schedule.of(Drawing.plan(drawn)));
  }

  /// Schedules a drawn plan and compares it with a drawn schedule.
  static void check(String plan, String expected) {
    assertEquals(Drawing.tidy(expected), Drawing.of(plan(plan).schedule));
  }

  int task(String id) {
    return schedule.index().taskPosition(id);
  }

  int gate(String id) {
    return schedule.index().gatePosition(id);
  }

  double totalSlack(String id) {
    return schedule.time().days(schedule.totalSlack(task(id)));
  }

  double freeSlack(String id) {
    return schedule.time().days(schedule.freeSlack(task(id)));
  }

  double gateSlack(String id) {
    return schedule.time().days(schedule.gateSlack(task(id)));
  }

  Driver driver(String id) {
    return schedule.driver(task(id));
  }

  /// `2026-01-05T09:00 2026-01-05T17:00`.
  String span(String id) {
    return schedule.startAt(task(id)) + " " + schedule.finishAt(task(id));
  }

  /// The rule and place of each problem, such as `broken-link a.pinned`.
  List<String> problems() {
    return schedule.problems().stream().map(each -> each.rule() + " " + each.place()).toList();
  }

  Problem problem() {
    assertEquals(1, schedule.problems().size(), schedule.problems()::toString);
    return schedule.problems().getFirst();
  }
}
