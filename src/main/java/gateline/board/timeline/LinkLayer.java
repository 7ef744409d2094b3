package gateline.board.timeline;

import gateline.board.Bar;
import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.Sheet;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.schedule.Driver;
import gateline.schedule.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The links of the rows in sight: grey, critical ones dark and thicker, lit ones in the accent
/// color. Of a task with very many only the nearest beyond the view are drawn, and links that
/// merely pass by only while they are few enough to follow.
final class LinkLayer {
  private static final int MOST_PER_END = 12;
  private static final int MOST_PASSING = 24;
  private static final double RADIUS = 4;

  private final TimelineFrame frame;
  private final Network network;

  private LinkLayer(TimelineFrame frame) {
    this.frame = frame;
    this.network = frame.sheet().schedule().network();
  }

  /// The links whose number `drawn` accepts; critical ones last, over the others.
  static List<Shape> of(TimelineFrame frame, IntPredicate drawn) {
    LinkLayer layer = new LinkLayer(frame);
    List<Integer> plain = new ArrayList<>();
    List<Integer> critical = new ArrayList<>();
    for (int link : layer.inSight()) {
      if (drawn.test(link)) {
        (layer.isCritical(link) ? critical : plain).add(link);
      }
    }
    Pen pen = frame.sheet().pen();
    plain.forEach(link -> layer.draw(pen, link));
    critical.forEach(link -> layer.draw(pen, link));
    return pen.shapes();
  }

  /// Whether both ends of a link are lit.
  static boolean isLit(TimelineFrame frame, int link) {
    Network network = frame.sheet().schedule().network();
    return frame.view().lit().holds(network.from(link))
        && frame.view().lit().holds(network.to(link));
  }

  private List<Integer> inSight() {
    LinkIndex index = frame.view().links();
    List<Integer> links =
        new ArrayList<>(index.passing(frame.firstRow(), frame.endRow(), MOST_PASSING));
    index.touching(frame.firstRow(), frame.endRow(), MOST_PER_END, links::add);
    return links;
  }

  /// Whether both ends are critical and the link is what drives its successor.
  private boolean isCritical(int link) {
    int to = network.to(link);
    return bar(network.from(link)).isOutlined()
        && bar(to).isOutlined()
        && frame.sheet().schedule().driver(to) instanceof Driver.ByLink by
        && by.predecessor() == network.from(link);
  }

  private Bar bar(int task) {
    return frame.bar(task);
  }

  private void draw(Pen pen, int link) {
    LinkRoute.End from = end(network.from(link));
    LinkRoute.End to = end(network.to(link));
    LinkRoute route = LinkRoute.of(network.link(link).type(), from, to, frame.rowHeight());
    if (!isInSight(route)) {
      return;
    }
    Sheet sheet = frame.sheet();
    Mark mark =
        new BoardMark.LinkLine(
            link, sheet.task(network.from(link)).id(), sheet.task(network.to(link)).id());
    Stroke stroke = stroke(link);
    pen.add(new Shape.Polyline(route.line(), RADIUS, stroke, mark));
    pen.add(new Shape.Area(route.arrow(), Ink.filled(stroke.color()), mark));
  }

  private LinkRoute.End end(int task) {
    Bar bar = bar(task);
    boolean isNamed = frame.view().options().labels();
    LabelPlace label = isNamed ? LabelPlace.of(frame, bar) : null;
    return new LinkRoute.End(bar.bounds(), label == null ? null : label.side());
  }

  private boolean isInSight(LinkRoute route) {
    double left = route.points().stream().mapToDouble(each -> each.x()).min().orElse(0);
    double right = route.points().stream().mapToDouble(each -> each.x()).max().orElse(0);
    return right >= frame.body().x() && left <= frame.body().right();
  }

  private Stroke stroke(int link) {
    boolean isCritical = isCritical(link);
    Color color = isCritical ? frame.sheet().palette().line().critical() : plainColor();
    if (isLit(frame, link)) {
      color = frame.sheet().palette().signal().accent();
    }
    return Stroke.solid(color, isCritical ? 2 : 1.3);
  }

  private Color plainColor() {
    return frame.sheet().palette().line().link();
  }
}
