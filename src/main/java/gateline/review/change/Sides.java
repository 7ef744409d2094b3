package gateline.review.change;

import gateline.edit.notation.PlanContext;
import gateline.schedule.Schedule;

/// The two schedules between which changes are told, and what texts are written in on each side.
record Sides(Schedule before, Schedule after) {
  PlanContext then() {
    return new PlanContext(before.plan(), before.index());
  }

  PlanContext now() {
    return new PlanContext(after.plan(), after.index());
  }
}
