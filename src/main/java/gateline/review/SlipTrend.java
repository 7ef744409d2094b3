package gateline.review;

import gateline.plan.Baseline;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the forecast of one gate went from baseline to baseline, up to the plan now, which is the
/// last of its points. Baselines that do not know the gate are left out.
public record SlipTrend(Schedule schedule, int gate, List<Point> points) {
  public SlipTrend {
    points = List.copyOf(points);
  }

  /// What was forecast when: the baseline's name and day, an empty name and no day for the plan
  /// now, and by how many working days the forecast was later than at the point before.
  public record Point(
      String baseline, @Nullable LocalDate taken, LocalDateTime forecast, double later) {}

  /// The trend of the gate at a position in the plan.
  public static SlipTrend of(Schedule schedule, int gate) {
    String id = schedule.plan().gates().get(gate).id();
    List<Point> points = new ArrayList<>();
    for (Baseline baseline : schedule.plan().baselines()) {
      Baseline.Dates dates = baseline.schedule().get(id);
      LocalDateTime forecast = dates == null ? null : dates.forecast();
      if (forecast != null) {
        add(schedule, points, new Point(baseline.name(), baseline.taken(), forecast, 0));
      }
    }
    LocalDateTime now = schedule.time().endAt(schedule.gate(gate).forecast());
    add(schedule, points, new Point("", null, now, 0));
    return new SlipTrend(schedule, gate, points);
  }

  private static void add(Schedule schedule, List<Point> points, Point next) {
    LocalDateTime forecast = next.forecast();
    LocalDateTime before = points.isEmpty() ? forecast : points.getLast().forecast();
    double later = Variance.later(schedule, before, schedule.time().minuteAt(forecast));
    points.add(new Point(next.baseline(), next.taken(), forecast, later));
  }

  /// How often the forecast got later.
  public long slips() {
    return points.stream().filter(point -> point.later() > 0).count();
  }

  /// How much later it is than at the first point, in working days; earlier below 0.
  public double days() {
    return points.stream().mapToDouble(Point::later).sum();
  }

  /// `Slipped twice since Plan agreed, +4 d in all`; empty without a baseline that knows the gate.
  public String words() {
    if (points.size() < 2) {
      return "";
    }
    String since = " since " + points.getFirst().baseline();
    if (slips() == 0) {
      return (days() < 0 ? "Came forward" : "Has held") + since + all();
    }
    return "Slipped " + often() + since + all();
  }

  /// How often it slipped and how far, without a beginning: `slipped twice, +4 d in all`.
  public String shortly() {
    return (slips() == 0 ? (days() < 0 ? "came forward" : "held") : "slipped " + often())
        + (slips() > 1 || days() == 0 ? all() : ", " + DateWords.signedDays(days()));
  }

  private String often() {
    return slips() == 1 ? "once" : slips() == 2 ? "twice" : slips() + " times";
  }

  private String all() {
    return days() == 0 ? "" : ", " + DateWords.signedDays(days()) + " in all";
  }
}
