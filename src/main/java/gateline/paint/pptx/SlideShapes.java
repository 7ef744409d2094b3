package gateline.paint.pptx;

import gateline.paint.Markup;
import gateline.paint.java2d.Outlines;
import gateline.paint.pptx.SlideXml.Kind;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// PowerPoint's own shapes, written at their places on one slide.
record SlideShapes(SlideXml slide, SlidePlace place) {
  private static final double ROUND = 100_000;

  /// Hundredths of a point, the unit of text; the format knows no smaller text than a point.
  private static final double TEXT_UNITS = 100;

  private Markup xml() {
    return slide.markup();
  }

  private SlideGeometry geometry() {
    return new SlideGeometry(xml());
  }

  /// A rectangle, its corners round by a handle that can be dragged.
  void rectangle(Shape.Rect rect) {
    slide.start(Kind.SHAPE, rect.mark());
    slide.open("p:spPr");
    geometry().place(place.box(rect.bounds()), false);
    if (rect.radius() > 0) {
      double least = Math.max(1e-6, Math.min(rect.bounds().width(), rect.bounds().height()));
      geometry().preset("roundRect", Math.round(ROUND * Math.min(0.5, rect.radius() / least)));
    } else {
      geometry().preset("rect");
    }
    ink(rect.ink());
    xml().close();
    xml().close();
  }

  void area(Path2D outline, Ink ink, Mark mark) {
    Path2D path = place.path(outline);
    Rectangle2D box = path.getBounds2D();
    slide.start(Kind.SHAPE, mark);
    slide.open("p:spPr");
    geometry().place(box, false);
    geometry().outline(path, box);
    ink(ink);
    xml().close();
    xml().close();
  }

  void line(java.awt.Shape path, Stroke stroke, Mark mark) {
    if (!path.getPathIterator(null).isDone()) {
      area(new Path2D.Double(path), Ink.stroked(stroke), mark);
    }
  }

  /// A straight line as a connector, one with corners as a path.
  void line(Shape.Polyline line) {
    if (line.points().size() != 2) {
      line(Outlines.of(line), line.stroke(), line.mark());
      return;
    }
    Point a = line.points().getFirst();
    Point b = line.points().getLast();
    Bounds box =
        Bounds.between(
            Math.min(a.x(), b.x()),
            Math.min(a.y(), b.y()),
            Math.max(a.x(), b.x()),
            Math.max(a.y(), b.y()));
    slide.start(Kind.LINE, line.mark());
    slide.open("p:spPr");
    geometry().place(place.box(box), (b.x() - a.x()) * (b.y() - a.y()) < 0);
    geometry().preset("line");
    SlideInk.line(xml(), line.stroke(), place.scale());
    xml().close();
    xml().close();
  }

  /// Begins a group; `endGroup` ends it, and takes it back if it holds nothing.
  Started group(Bounds extent, Mark mark) {
    int before = xml().length();
    slide.start(Kind.GROUP, mark);
    slide.open("p:grpSpPr");
    geometry().placeGroup(place.box(extent));
    xml().close();
    return new Started(before, xml().length());
  }

  /// How long the slide was before a group and after its head.
  record Started(int before, int after) {}

  void endGroup(Started group) {
    boolean isEmpty = xml().length() == group.after;
    xml().close();
    if (isEmpty) {
      xml().shorten(group.before);
    }
  }

  /// One line of text that neither wraps nor moves: its box is as wide as it was measured.
  void text(Shape.Text text, double width) {
    double size = SlideFont.LARGER * text.font().size();
    double top = text.baseline().y() - SlideFont.ASCENT * size;
    Bounds box = new Bounds(text.baseline().x(), top, width, SlideFont.LINE * size);
    slide.start(Kind.TEXT, text.mark());
    slide.open("p:spPr");
    geometry().place(place.box(box), false);
    geometry().preset("rect");
    xml().close();
    slide.open("p:txBody");
    xml().start("a:bodyPr").attribute("wrap", "none").attribute("lIns", 0).attribute("tIns", 0);
    xml().attribute("rIns", 0).attribute("bIns", 0).attribute("anchor", "t").open("a:bodyPr");
    slide.empty("a:noAutofit");
    xml().close();
    slide.empty("a:lstStyle");
    slide.open("a:p");
    slide.open("a:r");
    letters(text, width);
    xml().start("a:t").words("a:t", text.text());
    xml().close();
    xml().close();
    xml().close();
    xml().close();
  }

  private void letters(Shape.Text text, double width) {
    FontSpec font = text.font();
    double spacing = SlideFont.spacing(text.text(), font, width);
    xml().start("a:rPr").attribute("lang", "en-US");
    xml()
        .attribute(
            "sz",
            Math.max(
                TEXT_UNITS, Math.rint(place.length(SlideFont.LARGER * font.size()) * TEXT_UNITS)));
    xml().attribute("b", SlideFont.isBold(font) ? 1 : 0);
    xml().attribute("spc", Math.rint(place.length(spacing) * TEXT_UNITS)).open("a:rPr");
    SlideInk.fill(xml(), text.color());
    if (text.halo() != null) {
      halo(text.halo());
    }
    xml().start("a:latin").attribute("typeface", SlideFont.FAMILY).empty();
    xml().close();
  }

  /// A halo as a glow: PowerPoint paints an outline over its letters, a glow under them.
  private void halo(Stroke halo) {
    slide.open("a:effectLst");
    xml().start("a:glow").attribute("rad", SlidePlace.units(place.length(halo.width())));
    xml().open("a:glow");
    SlideInk.color(xml(), halo.color());
    xml().close();
    xml().close();
  }

  private void ink(Ink ink) {
    SlideInk.fill(xml(), ink.fill());
    SlideInk.line(xml(), ink.edge(), place.scale());
  }
}
