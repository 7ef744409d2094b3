package gateline.review;

import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.review.MetricTrend.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// What a metric is to reach by the end of a week, held against what was measured and where that is
/// heading. `gate` is the gate that asks for it, null where the week alone does. Without a trend a
/// target counts as on track.
public record MetricTarget(MetricTrend trend, int week, BigDecimal target, @Nullable Gate gate) {
  public Metric metric() {
    return trend.metric();
  }

  public String name() {
    return metric().name();
  }

  public @Nullable Measured actual() {
    return trend.latest();
  }

  /// What the trend reaches in the target's week; null without a trend.
  public @Nullable BigDecimal projected() {
    return trend.at(week);
  }

  /// The week in which the trend reaches the target; 0 when never or without a trend.
  public int reached() {
    return trend.reaches(target);
  }

  /// Whether the last actual is as good as the target.
  public boolean met() {
    Measured actual = actual();
    return actual != null && metric().meets(actual.value(), target);
  }

  public boolean onTrack() {
    BigDecimal end = projected();
    return end == null || metric().meets(end, target);
  }

  /// Whether its trend misses it, or it is not met by a week in which it is asked for.
  public boolean isBehind(int now) {
    return !onTrack() || (week <= now && actual() != null && !met());
  }

  /// `Automated tests: 1,098 of 1,616`, or `Pass rate: 95.8% against 97%`.
  public String words() {
    Measured actual = actual();
    if (actual == null) {
      return name() + ": nothing measured against " + asked();
    }
    boolean isPart = actual.value().compareTo(target) < 0 && !metric().unit().equals("%");
    return name() + ": " + figure(actual.value()) + (isPart ? " of " : " against ") + asked();
  }

  /// The same, with what the trend reaches by its week: `..., trend reaches 1,275 by week 4`.
  String trendWords() {
    BigDecimal end = projected();
    return end == null
        ? words()
        : words() + ", trend reaches " + figure(rounded(end)) + " by week " + week;
  }

  /// Where the trend leads: `At this pace 1,275 by week 4, 1,616 in week 6`; empty without a trend
  /// and for a target that is met and stays so.
  public String pace() {
    BigDecimal end = projected();
    Measured actual = actual();
    if (end == null || actual == null || (met() && onTrack())) {
      return "";
    }
    String pace = actual.week() >= week ? "Missed; at this pace " : "At this pace ";
    String by = onTrack() || actual.week() >= week ? "" : figure(rounded(end)) + " by week " + week;
    return pace + by + (met() ? "" : (by.isEmpty() ? "" : ", ") + arrival());
  }

  /// That it falls short, as a sentence: `Automated tests reach 1,616 in week 6, 2 weeks late`.
  public String shortfall() {
    String pace = verb("reach") + " " + asked();
    if (projected() == null) {
      Measured actual = actual();
      return name()
          + " behind: "
          + (actual == null ? "nothing" : figure(actual.value()))
          + " against "
          + asked();
    }
    if (met()) {
      return name() + " will miss " + asked() + " in week " + week + " at this pace";
    }
    if (reached() == 0) {
      return name() + " never " + pace + " at this pace";
    }
    int late = reached() - week;
    return name()
        + " "
        + pace
        + " in week "
        + reached()
        + ", "
        + late
        + (late == 1 ? " week" : " weeks")
        + " late";
  }

  /// A verb as the name asks for it: `reach` for several things, `reaches` for one.
  String verb(String plural) {
    boolean isHissed = plural.endsWith("ch");
    return name().endsWith("s") ? plural : plural + (isHissed ? "es" : "s");
  }

  /// `1,616 in week 6`, or `never 1,616`.
  private String arrival() {
    return reached() == 0 ? "never " + asked() : asked() + " in week " + reached();
  }

  /// The target as a figure: `1,616`, `97%`.
  public String asked() {
    return figure(target);
  }

  private String figure(BigDecimal value) {
    return Figures.with(metric().unit(), value);
  }

  /// Rounded as coarsely as the figures given, and away from the target: a near miss stays one.
  private BigDecimal rounded(BigDecimal end) {
    Measured actual = actual();
    int scale = Math.max(target.scale(), actual == null ? 0 : actual.value().scale());
    RoundingMode away = end.compareTo(target) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return end.setScale(Math.max(0, scale), away);
  }
}
