package gateline.testing;

import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// A small picture with every kind of shape and every way to ink it.
public final class DemoScene {
  private static final Color PAGE = Color.rgb(0xFFFFFF);
  private static final Color DARK = Color.rgb(0x23272A);
  private static final Color GRAY = Color.rgb(0x7A828A);
  private static final Color BLUE = Color.rgb(0x4797EA);
  private static final Color GREEN = Color.rgb(0x0D8165);
  private static final Color PALE = BLUE.over(PAGE, 0.32);

  private DemoScene() {}

  /// A mark that is only its id.
  public record Named(String id) implements Mark {}

  public static Scene scene() {
    return new Scene(400, 240, PAGE, List.of(grid(), bars(), link(), gate(), labels(), clipped()));
  }

  private static Shape grid() {
    Stroke hair = Stroke.solid(Color.rgb(0xDFE0E1), 1);
    Stroke today = Stroke.solid(BLUE, 1.5);
    return group(
        "grid",
        line(List.of(new Point(40.3, 0), new Point(40.3, 240)), 0, hair, "week-1"),
        line(List.of(new Point(160, 0), new Point(160, 240)), 0, hair, "week-2"),
        line(List.of(new Point(0, 40), new Point(400, 40)), 0, hair, ""),
        line(List.of(new Point(250.7, 0), new Point(250.7, 240)), 0, today, "today"),
        line(
            List.of(new Point(330, 30), new Point(330, 240)),
            0,
            Stroke.dashed(GRAY, 1.5),
            "gate-line"));
  }

  private static Shape bars() {
    Stroke edge = Stroke.solid(BLUE, 1.5);
    Ink.Hatch hatch = new Ink.Hatch(GRAY, 5, 1);
    return group(
        "bars",
        rect(new Bounds(40, 52, 90, 18), 4, Ink.filled(PALE, edge), "bar-tracing"),
        rect(new Bounds(40, 52, 60, 18), 4, Ink.filled(BLUE), "done-tracing"),
        rect(
            new Bounds(160.5, 84.25, 70.2, 18),
            4,
            new Ink(GREEN.over(PAGE, 0.32), hatch, Stroke.solid(DARK, 2)),
            "bar-matrix"),
        rect(new Bounds(250, 52, 60, 9), 0, Ink.filled(GREEN), "bar <two> & \"squads\""),
        rect(new Bounds(250, 61, 60, 9), 0, Ink.filled(new Color(0x804797EA)), ""));
  }

  private static Shape link() {
    List<Point> way =
        List.of(new Point(130, 61), new Point(144, 61), new Point(144, 93.2), new Point(156, 93.2));
    List<Point> head = List.of(new Point(160, 93.2), new Point(154, 90), new Point(154, 96.4));
    return group(
        "link",
        line(way, 4, Stroke.solid(GRAY, 1.3), "link-tracing-matrix"),
        new Shape.Area(head, Ink.filled(GRAY), new Named("link-tracing-matrix")));
  }

  private static Shape gate() {
    List<Point> diamond =
        List.of(new Point(330, 10), new Point(340, 20), new Point(330, 30), new Point(320, 20));
    Ink.Hatch hatch = new Ink.Hatch(BLUE, 4, 1);
    return group(
        "gate",
        new Shape.Area(diamond, new Ink(PAGE, hatch, Stroke.solid(DARK, 1.5)), new Named("gate")),
        new Shape.Arc(new Point(330, 20), 14, 0.7, Stroke.solid(GREEN, 2), new Named("ring")),
        new Shape.Arc(new Point(370, 20), 12, 1, Stroke.solid(GRAY, 2), new Named("ring")));
  }

  private static Shape labels() {
    Stroke halo = Stroke.solid(PAGE, 2);
    return group(
        "labels",
        text(46, 66, "Tracing", FontSpec.medium(13), halo),
        text(170, 128, "Rule engine & <policy> “backlog”", FontSpec.regular(13), halo),
        text(10.4, 160.6, "AutomatosX v2 · 1,616 tests", FontSpec.semibold(20), null),
        text(10, 190, "Fri 3 Apr 2026 → äöü ß Ω ≥ 3:1", FontSpec.regular(11.5), null));
  }

  private static Shape clipped() {
    Ink ink = Ink.filled(Color.rgb(0xFBEFD9), Stroke.solid(Color.rgb(0xC2882E), 1));
    return new Shape.Group(
        List.of(
            rect(new Bounds(20, 200, 200, 60), 12, ink, "clipped"),
            text(60, 225, "cut at the right", FontSpec.regular(15), null)),
        new Bounds(10, 196, 120, 40),
        new Named("clip"));
  }

  private static Shape.Group group(String id, Shape... shapes) {
    return new Shape.Group(List.of(shapes), null, new Named(id));
  }

  private static Shape.Rect rect(Bounds bounds, double radius, Ink ink, String id) {
    return new Shape.Rect(bounds, radius, ink, new Named(id));
  }

  private static Shape.Polyline line(List<Point> points, double radius, Stroke stroke, String id) {
    return new Shape.Polyline(points, radius, stroke, new Named(id));
  }

  private static Shape.Text text(double x, double y, String words, FontSpec font, Stroke halo) {
    return new Shape.Text(new Point(x, y), words, font, DARK, halo, Mark.NONE);
  }
}
