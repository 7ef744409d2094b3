package gateline.board.timeline;

import gateline.board.BoardModel;
import gateline.board.ChartHead;
import gateline.board.GateLane;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Sheet;
import gateline.board.TodayLine;
import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Lays out one frame of the timeline, layer by layer from the grid up. When something is lit, the
/// rest is drawn first and fades under a veil.
public final class TimelineLayout {
  private TimelineLayout() {}

  /// A scene that is the timeline alone and as large as the view's area.
  public static Scene scene(BoardModel model, Look look, TimelineView view) {
    Bounds area = view.area();
    List<Shape> shapes = shapes(model, look, view);
    return new Scene(area.right(), area.bottom(), look.palette().ground().page(), shapes);
  }

  /// The shapes of the timeline, all within the view's area.
  public static List<Shape> shapes(BoardModel model, Look look, TimelineView view) {
    TimelineFrame frame = TimelineFrame.of(new Sheet(model, look, view.axis()), view);
    List<Shape> chart = new ArrayList<>(GridLayer.of(frame));
    chart.addAll(GateLane.lines(frame.sheet(), frame.body()));
    chart.addAll(TodayLine.line(frame.sheet(), frame.body()));
    chart.addAll(BracketLayer.of(frame));
    if (view.lit().isEmpty()) {
      chart.addAll(tasks(frame, _ -> true, _ -> true));
    } else {
      IntPredicate lit = view.lit()::holds;
      chart.addAll(tasks(frame, lit.negate(), link -> !LinkLayer.isLit(frame, link)));
      chart.addAll(litUp(frame));
    }
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Shape.Group(chart, frame.body(), Mark.NONE));
    shapes.addAll(ChartHead.of(frame.sheet(), frame.strips(), frame.body().y()));
    shapes.addAll(TableLayer.of(frame));
    return shapes;
  }

  /// What lights up, to be laid over the same timeline drawn with nothing lit: a veil over the
  /// chart, and above it the lit tasks and links. Nothing when nothing is lit.
  public static List<Shape> over(BoardModel model, Look look, TimelineView view) {
    if (view.lit().isEmpty()) {
      return List.of();
    }
    TimelineFrame frame = TimelineFrame.of(new Sheet(model, look, view.axis()), view);
    return List.of(new Shape.Group(litUp(frame), frame.body(), Mark.NONE));
  }

  private static List<Shape> litUp(TimelineFrame frame) {
    List<Shape> shapes = new ArrayList<>(List.of(veil(frame)));
    shapes.addAll(tasks(frame, frame.view().lit()::holds, link -> LinkLayer.isLit(frame, link)));
    return shapes;
  }

  private static List<Shape> tasks(TimelineFrame frame, IntPredicate tasks, IntPredicate links) {
    List<Shape> shapes = new ArrayList<>();
    if (frame.view().options().links()) {
      shapes.addAll(LinkLayer.of(frame, links));
    }
    shapes.addAll(BarLayer.of(frame, tasks));
    if (frame.view().options().labels()) {
      shapes.addAll(LabelLayer.of(frame, tasks));
    }
    return shapes;
  }

  private static Shape veil(TimelineFrame frame) {
    Palette palette = frame.sheet().palette();
    Pen pen = frame.sheet().pen();
    pen.rect(frame.body(), 0, Ink.filled(palette.veil()), Mark.NONE);
    return pen.shapes().getFirst();
  }
}
