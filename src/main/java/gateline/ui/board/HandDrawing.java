package gateline.ui.board;

import gateline.board.BarZones;
import gateline.board.BoardMark;
import gateline.board.HandLayer;
import gateline.board.Look;
import gateline.board.Shifts;
import gateline.board.Zone;
import gateline.gesture.Gesture;
import gateline.gesture.Idle;
import gateline.gesture.LinkEnd;
import gateline.gesture.Sketch;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.time.DateWords;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Draws what a hand holds, and what it could take hold of, over a chart: `before` are the bars of
/// the plan as it is, `now` those of what is tried.
final class HandDrawing {
  private final HandLayer layer;
  private final HandChart.Bars before;
  private final HandChart.Bars now;

  HandDrawing(Look look, HandChart.Bars before, HandChart.Bars now) {
    layer = new HandLayer(look);
    this.before = before;
    this.now = now;
  }

  List<Shape> shapes() {
    return layer.shapes();
  }

  /// Where bars in sight stood that the edit being tried moves.
  void ghosts(List<String> inSight) {
    for (String task : inSight) {
      Bounds old = before.of(task);
      if (old != null && !old.equals(now.of(task))) {
        layer.ghost(old);
      }
    }
  }

  /// How far bars in sight have been moved, or would be.
  void moved(List<String> inSight, Shifts shifts, Bounds within) {
    for (String task : inSight) {
      double days = shifts.days(task);
      Bounds bar = days == 0 ? null : now.of(task);
      if (bar != null) {
        layer.moved(bar, DateWords.signedDays(days), within);
      }
    }
  }

  /// What the hand does; the handles of the bar it is over while it does nothing.
  void hand(Gesture gesture) {
    if (gesture instanceof Idle(var ground, Zone.OnBar over)) {
      handles(over.task(), ground.task(over.task()).isFinished());
    }
    switch (gesture.sketch()) {
      case Sketch.Held(var bars) -> bars.forEach(this::held);
      case Sketch.Carried(var tasks, var way, _) -> tasks.forEach(task -> carried(task, way));
      case Sketch.Edge(var task, _) -> outline(task);
      case Sketch.Line line -> line(line);
      case Sketch.Band(var bounds) -> layer.band(bounds);
      case Sketch.Nothing _ -> {}
    }
  }

  private void handles(String task, boolean isOver) {
    Bounds bar = before.of(task);
    if (bar != null) {
      layer.handles(new BarZones(bar, before.done(task), before.isInstant(task)), isOver);
    }
  }

  private void held(Sketch.HeldBar bar) {
    Bounds wished = now.at(bar.task(), bar.start(), bar.finish());
    Bounds landed = now.of(bar.task());
    if (wished != null && landed != null && Math.abs(wished.x() - landed.x()) > 1) {
      layer.wished(wished);
    }
    outline(bar.task());
  }

  private void carried(String task, Point way) {
    Bounds bar = before.of(task);
    if (bar != null) {
      layer.carried(bar.moved(way.x(), way.y()));
    }
  }

  /// Where the bars that are carried would be set down.
  void place(@Nullable Bounds bounds) {
    if (bounds != null) {
      layer.place(bounds);
    }
  }

  private void outline(String task) {
    Bounds bar = now.of(task);
    if (bar != null) {
      layer.held(bar);
    }
  }

  private void line(Sketch.Line line) {
    Bounds from = before.of(line.from().task());
    if (from != null) {
      LinkEnd target = line.target();
      Bounds bar = target == null ? null : before.of(target.task());
      Point to = bar == null || target == null ? line.to() : end(bar, target.isFinish());
      if (bar != null && target != null) {
        layer.target(bar, to.x(), line.isRefused());
      }
      layer.line(end(from, line.from().isFinish()), to, line.isRefused());
    }
  }

  private static Point end(Bounds bar, boolean isFinish) {
    return new Point(isFinish ? bar.right() : bar.x(), bar.centerY());
  }

  /// The lines that depict a link that was chosen.
  void link(HitIndex hits, Predicate<BoardMark.LinkLine> chosen) {
    hits.spots().stream()
        .filter(spot -> spot.mark() instanceof BoardMark.LinkLine line && chosen.test(line))
        .map(HitIndex.Spot::shape)
        .forEach(layer::chosen);
  }

  /// Words beside the pointer.
  void tag(@Nullable Point at, String words, boolean isRefused, Bounds within) {
    if (at != null && !words.isEmpty()) {
      layer.tag(at, words, isRefused, within);
    }
  }
}
