package gateline.paint.svg;

import gateline.paint.Hatching;
import gateline.paint.Numbers;
import gateline.paint.PixelGrid;
import gateline.paint.RoundedLine;
import gateline.paint.font.BundledFont;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// Writes a scene as an SVG document whose ids are those of the marks. Text stays text, kept at its
/// measured length where the reader lacks the font.
public final class SvgPainter {
  private static final PixelGrid GRID = new PixelGrid(1);
  private static final String FALLBACK =
      ", Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

  private final Elements svg = new Elements();
  private final FontMeasurer measurer = new FontMeasurer();

  private SvgPainter() {}

  public static String paint(Scene scene) {
    return new SvgPainter().document(scene);
  }

  private String document(Scene scene) {
    svg.start("svg", Mark.NONE)
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("width", scene.width())
        .attribute("height", scene.height());
    svg.attribute("viewBox", viewBox(scene)).attribute("xml:space", "preserve").open("svg");
    Bounds whole = new Bounds(0, 0, scene.width(), scene.height());
    paint(new Shape.Rect(whole, 0, Ink.filled(scene.ground()), Mark.NONE));
    paint(scene.shapes());
    svg.close();
    return svg.toString();
  }

  private static String viewBox(Scene scene) {
    StringBuilder box = new StringBuilder("0 0 ");
    Numbers.append(box, scene.width());
    box.append(' ');
    Numbers.append(box, scene.height());
    return box.toString();
  }

  private void paint(List<Shape> shapes) {
    for (Shape shape : shapes) {
      paint(shape);
    }
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Rect rect -> paint(rect);
      case Shape.Polyline line -> paint(line);
      case Shape.Area area -> paint(area);
      case Shape.Arc arc -> paint(arc);
      case Shape.Text text -> paint(text);
      case Shape.Group group -> paint(group);
    }
  }

  private void paint(Shape.Rect rect) {
    Ink.Hatch hatch = rect.ink().hatch();
    if (hatch == null) {
      rect(rect, rect.ink(), rect.mark());
      return;
    }
    svg.start("g", rect.mark()).open("g");
    rect(rect, new Ink(rect.ink().fill(), null, null), Mark.NONE);
    hatch(Hatching.outline(rect.bounds(), rect.radius()), hatch);
    rect(rect, new Ink(null, null, rect.ink().edge()), Mark.NONE);
    svg.close();
  }

  private void rect(Shape.Rect rect, Ink ink, Mark mark) {
    svg.start("rect", mark);
    svg.bounds(rect.bounds());
    if (rect.radius() > 0) {
      svg.attribute("rx", rect.radius());
    }
    svg.ink(ink);
    svg.empty();
  }

  private void paint(Shape.Area area) {
    Ink.Hatch hatch = area.ink().hatch();
    PathData path = new PathData();
    RoundedLine.trace(area.outline(), 0, path);
    path.close();
    if (hatch == null) {
      area(path, area.ink(), area.mark());
      return;
    }
    svg.start("g", area.mark()).open("g");
    area(path, new Ink(area.ink().fill(), null, null), Mark.NONE);
    hatch(area.outline(), hatch);
    area(path, new Ink(null, null, area.ink().edge()), Mark.NONE);
    svg.close();
  }

  private void area(PathData path, Ink ink, Mark mark) {
    svg.start("path", mark).attribute("d", path.toString());
    svg.ink(ink);
    svg.empty();
  }

  private void hatch(List<Point> outline, Ink.Hatch hatch) {
    PathData lines = new PathData();
    Hatching.trace(outline, hatch.spacing(), lines);
    svg.start("path", Mark.NONE).attribute("d", lines.toString());
    svg.stroke(Stroke.solid(hatch.color(), hatch.width()));
    svg.empty();
  }

  private void paint(Shape.Polyline line) {
    Shape.Polyline snapped = GRID.snapped(line);
    PathData path = new PathData();
    RoundedLine.trace(snapped.points(), snapped.radius(), path);
    svg.start("path", line.mark()).attribute("d", path.toString()).attribute("fill", "none");
    svg.stroke(snapped.stroke());
    svg.attribute("stroke-linejoin", "round").empty();
  }

  private void paint(Shape.Arc arc) {
    Point center = arc.center();
    if (arc.share() >= 1) {
      svg.start("circle", arc.mark()).attribute("cx", center.x()).attribute("cy", center.y());
      svg.attribute("r", arc.radius());
    } else {
      svg.start("path", arc.mark()).attribute("d", data(arc));
    }
    svg.attribute("fill", "none");
    svg.stroke(arc.stroke());
    svg.empty();
  }

  private static String data(Shape.Arc arc) {
    double angle = 2 * Math.PI * arc.share();
    Point center = arc.center();
    PathData data = new PathData();
    data.moveTo(center.x(), center.y() - arc.radius());
    data.arcTo(
        arc.radius(),
        angle > Math.PI,
        new Point(
            center.x() + arc.radius() * Math.sin(angle),
            center.y() - arc.radius() * Math.cos(angle)));
    return data.toString();
  }

  private void paint(Shape.Text text) {
    FontSpec font = text.font();
    svg.start("text", text.mark())
        .attribute("x", text.baseline().x())
        .attribute("y", GRID.snappedBaseline(text.baseline().y()))
        .attribute("textLength", measurer.width(text.text(), font))
        .attribute("lengthAdjust", "spacingAndGlyphs")
        .attribute("font-family", "'" + BundledFont.of(font.weight()).family() + "'" + FALLBACK)
        .attribute("font-weight", weight(font))
        .attribute("font-size", font.size());
    svg.fill(text.color());
    if (text.halo() != null) {
      svg.stroke(Stroke.solid(text.halo().color(), 2 * text.halo().width()));
      svg.attribute("stroke-linejoin", "round").attribute("paint-order", "stroke");
    }
    svg.words("text", text.text());
  }

  private static int weight(FontSpec font) {
    return switch (font.weight()) {
      case REGULAR -> 400;
      case MEDIUM -> 500;
      case SEMIBOLD -> 600;
    };
  }

  private void paint(Shape.Group group) {
    String clip = group.clip() == null ? null : clip(group.clip());
    svg.start("g", group.mark());
    if (clip != null) {
      svg.attribute("clip-path", "url(#" + clip + ")");
    }
    svg.open("g");
    paint(group.shapes());
    svg.close();
  }

  private String clip(Bounds bounds) {
    String id = svg.startNamed("clipPath", "clip-path");
    svg.open("clipPath");
    svg.start("rect", Mark.NONE);
    svg.bounds(bounds);
    svg.empty();
    svg.close();
    return id;
  }
}
