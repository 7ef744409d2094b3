package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.plan.Metric;
import gateline.review.Figures;
import gateline.review.MetricTarget;
import gateline.review.MetricTargets;
import gateline.review.MetricTrend;
import gateline.scene.Bounds;
import gateline.scene.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each metric with its last actual against the next target, when it reaches that, and its way
/// there as a chart.
final class MetricsPage implements Content, PanelGrid.Source {
  private final Review review;
  private final Slide slide;
  private final List<Metric> metrics;

  MetricsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    metrics = review.plan().metrics();
  }

  @Override
  public String title() {
    if (metrics.isEmpty()) {
      return "Nothing is measured in this plan";
    }
    List<MetricTarget> behind =
        metrics.stream().flatMap(metric -> target(metric).stream()).filter(this::isBehind).toList();
    if (behind.isEmpty()) {
      return metrics.stream().allMatch(metric -> MetricTrend.of(metric).latest() == null)
          ? "Nothing has been measured yet"
          : "No metric is behind its target";
    }
    int others = behind.size() - 1;
    String more = others == 0 ? "" : "; " + Counted.of(others, "more metric") + " behind";
    return behind.getFirst().shortfall() + more;
  }

  private boolean isBehind(MetricTarget target) {
    return target.isBehind(review.week());
  }

  /// The first target from this week on, or else the last there is.
  private Optional<MetricTarget> target(Metric metric) {
    List<MetricTarget> all = MetricTargets.of(review.plan(), metric);
    return MetricTargets.next(review.plan(), metric, review.week())
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
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
    Optional<MetricTarget> target = target(metric);
    Color tone = tone(target);
    MetricTrend trend = MetricTrend.of(metric);
    MetricTrend.Measured actual = trend.latest();
    String figure = actual == null ? "–" : Figures.with(metric.unit(), actual.value());
    List<CardItem> head = new ArrayList<>();
    head.add(
        writing.title(metric.name(), Sign.NONE, new Aside(figure, tone), mark("name", metric)));
    head.add(
        writing.line(
            MetricTargets.standing(trend, target),
            writing.secondary(),
            Sign.NONE,
            Aside.NONE,
            mark("standing", metric)));
    target
        .map(MetricTarget::pace)
        .filter(pace -> !pace.isEmpty())
        .ifPresent(pace -> head.add(writing.strong(pace, tone, mark("pace", metric))));
    return new Panel(writing, tone, head, chart(metric, target), mark("card", metric));
  }

  private Color tone(Optional<MetricTarget> target) {
    boolean isBehind = target.filter(this::isBehind).isPresent();
    boolean isMet = target.filter(MetricTarget::met).isPresent();
    return isBehind
        ? slide.palette().signal().risk()
        : isMet ? slide.palette().signal().good() : slide.palette().text().secondary();
  }

  private List<CardItem> chart(Metric metric, Optional<MetricTarget> target) {
    boolean isLine = metric.actuals().size() + metric.targets().size() > 1;
    return target
        .filter(_ -> isLine)
        .<CardItem>map(next -> {
          List<MetricTarget> asked = MetricTargets.of(review.plan(), metric);
          return new MetricChart(slide, next, asked, review.plan().weeks(), mark("chart", metric));
        })
        .stream()
        .toList();
  }

  private static BoardMark mark(String part, Metric metric) {
    return new BoardMark.Note("metric-" + part + "-" + metric.id());
  }
}
