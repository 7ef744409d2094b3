package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.plan.Metric;
import gateline.review.Figures;
import gateline.scene.Bounds;
import gateline.scene.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Each metric with its last actual against the next target, and its way there as a chart.
final class MetricsPage implements Content, PanelGrid.Source {
  private final Review review;
  private final Slide slide;
  private final List<Metric> metrics;

  MetricsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    metrics = review.plan().metrics().stream().filter(each -> !each.isPrivate()).toList();
  }

  @Override
  public String title() {
    if (metrics.isEmpty()) {
      return "Nothing is measured in this plan";
    }
    List<Metric> behind = metrics.stream().filter(this::isBehind).toList();
    if (behind.isEmpty()) {
      return "No metric is behind its target";
    }
    int others = behind.size() - 1;
    String more = others == 0 ? "" : "; " + Counted.of(others, "more metric") + " behind";
    return behind.getFirst().name() + " behind: " + against(behind.getFirst()) + more;
  }

  /// Whether the last actual misses the last target that is due by this week.
  private boolean isBehind(Metric metric) {
    Map.Entry<Integer, BigDecimal> actual = actual(metric);
    BigDecimal due = due(metric);
    return due != null && actual != null && !metric.meets(actual.getValue(), due);
  }

  private @Nullable BigDecimal due(Metric metric) {
    SortedMap<Integer, BigDecimal> due = metric.targets().headMap(review.week() + 1);
    return due.isEmpty() ? null : due.get(due.lastKey());
  }

  /// `1,098 against 1,616`; for a metric with both.
  private String against(Metric metric) {
    Map.Entry<Integer, BigDecimal> actual = actual(metric);
    BigDecimal due = due(metric);
    return actual == null || due == null
        ? "nothing measured"
        : Figures.with(metric.unit(), actual.getValue())
            + " against "
            + Figures.with(metric.unit(), due);
  }

  /// The first target from this week on, or else the last there is.
  private Map.@Nullable Entry<Integer, BigDecimal> target(Metric metric) {
    SortedMap<Integer, BigDecimal> ahead = metric.targets().tailMap(review.week());
    return ahead.isEmpty()
        ? metric.targets().isEmpty() ? null : metric.targets().lastEntry()
        : ahead.firstEntry();
  }

  private static Map.@Nullable Entry<Integer, BigDecimal> actual(Metric metric) {
    return metric.actuals().isEmpty() ? null : metric.actuals().lastEntry();
  }

  /// `1,098 in week 3, target 1,616 in week 4`.
  private String standing(Metric metric) {
    Map.Entry<Integer, BigDecimal> target = target(metric);
    Map.Entry<Integer, BigDecimal> actual = actual(metric);
    String now =
        actual == null
            ? "Nothing measured"
            : Figures.with(metric.unit(), actual.getValue()) + " in week " + actual.getKey();
    return target == null
        ? now
        : now
            + ", target "
            + Figures.with(metric.unit(), target.getValue())
            + " in week "
            + target.getKey();
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (metrics.isEmpty()) {
      Nothing.draw(pen, slide, room, "Metrics with their targets and actuals are shown here.");
      return;
    }
    new PanelGrid(slide, this).draw(pen, room);
  }

  @Override
  public int count() {
    return metrics.size();
  }

  @Override
  public String what() {
    return "metrics";
  }

  @Override
  public Panel panel(int position, Writing writing) {
    Metric metric = metrics.get(position);
    boolean isBehind = isBehind(metric);
    Color tone = isBehind ? slide.palette().signal().risk() : slide.palette().text().secondary();
    Map.Entry<Integer, BigDecimal> actual = actual(metric);
    String figure = actual == null ? "–" : Figures.with(metric.unit(), actual.getValue());
    List<CardItem> head =
        List.of(
            writing.title(metric.name(), Sign.NONE, new Aside(figure, tone), mark("name", metric)),
            writing.line(standing(metric), tone, Sign.NONE, Aside.NONE, mark("standing", metric)));
    CardItem chart =
        new MetricChart(
            slide, metric, review.gatesShown(), review.plan().weeks(), mark("chart", metric));
    List<CardItem> items =
        metric.actuals().size() + metric.targets().size() > 1 ? List.of(chart) : List.of();
    return new Panel(writing, tone, head, items, mark("card", metric));
  }

  private static BoardMark mark(String part, Metric metric) {
    return new BoardMark.Note("metric-" + part + "-" + metric.id());
  }
}
