package gateline.schedule;

import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Plan;
import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the gates do to the tasks of later weeks: the holds that end on a day, and the one that
/// pauses them with no end in sight.
///
/// `pausing` is the position of the earliest gate that does, or -1. Tasks without a week are never
/// held.
record Holds(List<Remedied> remedied, int pausing, int pausingWeek, BitSet missed) {
  /// A held gate whose remediation was approved; `at` is in working minutes.
  record Remedied(int gate, int week, LocalDate approved, long at) {}

  static Holds of(Plan plan, WorkTime time) {
    List<Remedied> remedied = new ArrayList<>();
    BitSet missed = new BitSet();
    int pausing = -1;
    int pausingWeek = Integer.MAX_VALUE;
    for (int i = 0; i < plan.gates().size(); i++) {
      Gate gate = plan.gates().get(i);
      LocalDate approved = approved(gate);
      missed.set(i, isMissed(gate, plan));
      if (approved != null) {
        remedied.add(new Remedied(i, gate.week(), approved, time.beginOf(approved)));
      } else if (pauses(gate, plan) && gate.week() < pausingWeek) {
        pausing = i;
        pausingWeek = gate.week();
      }
    }
    return new Holds(List.copyOf(remedied), pausing, pausingWeek, missed);
  }

  private static @Nullable LocalDate approved(Gate gate) {
    GateDecision decision = gate.decision();
    return decision != null && decision.outcome() == GateDecision.Outcome.HOLD
        ? decision.remediationApproved()
        : null;
  }

  private static boolean isMissed(Gate gate, Plan plan) {
    LocalDate today = plan.statusDate();
    return gate.decision() == null && today != null && today.isAfter(plan.weekEnd(gate.week()));
  }

  private static boolean pauses(Gate gate, Plan plan) {
    GateDecision decision = gate.decision();
    if (decision == null) {
      return plan.settings().pauseOnMiss() && isMissed(gate, plan);
    }
    return switch (decision.outcome()) {
      case GO, CONDITIONAL_GO -> false;
      case HOLD, KILL -> true;
    };
  }

  /// The minute before which no task of a week may start, 0 when none is held.
  long floor(int week) {
    long floor = 0;
    for (Remedied each : remedied) {
      floor = each.week < week ? Math.max(floor, each.at) : floor;
    }
    return floor;
  }

  boolean pauses(int week) {
    return week > pausingWeek;
  }
}
