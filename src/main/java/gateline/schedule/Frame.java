package gateline.schedule;

import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.time.WorkTime;

/// What bounds all tasks of a plan alike: its calendar, its squads, its status date and its gates.
/// `status` is the status date's first working minute, 0 without one.
record Frame(Plan plan, PlanIndex index, WorkTime time, Holds holds, long status) {
  static Frame of(Plan plan) {
    return of(plan, PlanIndex.of(plan), WorkTime.of(plan.calendar(), plan.start()));
  }

  private static Frame of(Plan plan, PlanIndex index, WorkTime time) {
    long status = plan.statusDate() == null ? 0 : time.beginOf(plan.statusDate());
    return new Frame(plan, index, time, Holds.of(plan, time), status);
  }

  /// The frame of an edited plan, with as much of this one as still holds.
  Frame after(Plan next) {
    PlanIndex nextIndex = index.after(next);
    if (boundsAlike(next)) {
      return new Frame(next, nextIndex, time, holds, status);
    }
    boolean sameTime = next.start().equals(plan.start()) && next.calendar().equals(plan.calendar());
    return of(next, nextIndex, sameTime ? time : WorkTime.of(next.calendar(), next.start()));
  }

  private boolean boundsAlike(Plan next) {
    return next.start().equals(plan.start())
        && next.settings() == plan.settings()
        && next.squads() == plan.squads()
        && next.gates() == plan.gates();
  }

  /// Whether a task that is the same in both plans asks the same in both.
  boolean isLike(Frame other) {
    return holds == other.holds;
  }
}
