package gateline.review;

import gateline.plan.Gate;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/// Whether an undecided gate will hold its date, and why, in one sentence that needs no other.
public final class GateVerdict {
  private GateVerdict() {}

  /// `Will not hold: "Add parity tests" ends last; automated tests fall short; 3 exit criteria not
  /// met.` Empty once the gate is decided.
  public static String words(Schedule schedule, GateStatus gate) {
    if (gate.state().isDecided()) {
      return "";
    }
    List<String> causes = causes(schedule, gate);
    if (causes.isEmpty()) {
      return gate.state() == GateState.READY
          ? "Holds: all it asks for is there."
          : "Should hold: nothing stands against it.";
    }
    return verdict(gate) + ": " + String.join("; ", causes) + ".";
  }

  private static String verdict(GateStatus gate) {
    if (gate.state() == GateState.MISSED) {
      return "Missed, nothing was decided";
    }
    return gate.lateDays() > 0 ? "Will not hold" : "May not hold";
  }

  private static List<String> causes(Schedule schedule, GateStatus gate) {
    List<String> causes = new ArrayList<>();
    if (gate.dates().isOpen()) {
      causes.add("work it asks for is paused");
    }
    if (gate.dates().driver() >= 0) {
      causes.add(Names.task(schedule.plan(), gate.dates().driver()) + " ends last");
    }
    gate.metrics().stream()
        .filter(metric -> !metric.onTrack())
        .map(GateVerdict::shortfall)
        .forEach(causes::add);
    long unmet = gate.gate().exit().stream().filter(each -> !each.met()).count();
    if (isItsWeek(schedule, gate.gate()) && unmet > 0) {
      causes.add(unmet + (unmet == 1 ? " exit criterion not met" : " exit criteria not met"));
    }
    return causes;
  }

  /// `automated tests reach 1,616 in week 6`, as far as a trend tells.
  private static String shortfall(MetricTarget metric) {
    String name = lower(metric.name());
    if (metric.met() || metric.projected() == null) {
      return name + " " + metric.verb("fall") + " short";
    }
    String reach = metric.verb("reach") + " " + metric.asked();
    return metric.reached() == 0
        ? name + " never " + reach
        : name + " " + reach + " in week " + metric.reached();
  }

  private static boolean isItsWeek(Schedule schedule, Gate gate) {
    var status = schedule.plan().statusDate();
    return status != null && schedule.plan().weekOf(status) >= gate.week();
  }

  /// A name within a sentence; one that begins with an abbreviation stays as it is.
  private static String lower(String name) {
    boolean isWord = name.length() < 2 || Character.isLowerCase(name.charAt(1));
    return isWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }
}
