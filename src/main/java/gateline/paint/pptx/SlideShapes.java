package gateline.paint.pptx;

import gateline.paint.font.BundledFont;
import gateline.paint.java2d.Outlines;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// PowerPoint's own shapes, made at their places on one slide.
record SlideShapes(SlidePlace place) {
  private static final double ROUND = 100_000;

  /// What stands in for a font that is missing: proportional, without serifs.
  private static final byte SANS_SERIF = 0x22;

  /// A rectangle, its corners round by a handle that can be dragged.
  void rectangle(XSLFShapeContainer into, Shape.Rect rect) {
    XSLFAutoShape shape = into.createAutoShape();
    shape.setShapeType(rect.radius() > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT);
    shape.setAnchor(place.box(rect.bounds()));
    CTShape xml = name(shape, rect.mark());
    if (rect.radius() > 0) {
      double least = Math.max(1e-6, Math.min(rect.bounds().width(), rect.bounds().height()));
      var handle = xml.getSpPr().getPrstGeom().getAvLst().addNewGd();
      handle.setName("adj");
      handle.setFmla("val " + Math.round(ROUND * Math.min(0.5, rect.radius() / least)));
    }
    ink(shape, xml, rect.ink());
  }

  void area(XSLFShapeContainer into, Path2D outline, Ink ink, Mark mark) {
    XSLFFreeformShape shape = into.createFreeform();
    shape.setPath(place.path(outline));
    ink(shape, name(shape, mark), ink);
  }

  void line(XSLFShapeContainer into, java.awt.Shape path, Stroke stroke, Mark mark) {
    if (!path.getPathIterator(null).isDone()) {
      area(into, new Path2D.Double(path), Ink.stroked(stroke), mark);
    }
  }

  /// A straight line as a connector, one with corners as a path.
  void line(XSLFShapeContainer into, Shape.Polyline line) {
    if (line.points().size() != 2) {
      line(into, Outlines.of(line), line.stroke(), line.mark());
      return;
    }
    Point a = line.points().getFirst();
    Point b = line.points().getLast();
    XSLFConnectorShape shape = into.createConnector();
    shape.setAnchor(
        place.box(
            Bounds.between(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()))));
    shape.setFlipVertical((b.x() - a.x()) * (b.y() - a.y()) < 0);
    CTConnector xml = (CTConnector) shape.getXmlObject();
    xml.getNvCxnSpPr()
        .getCNvPr()
        .setName(name(line.mark(), xml.getNvCxnSpPr().getCNvPr().getName()));
    SlideInk.stroke(shape, () -> xml.getSpPr().getLn(), line.stroke(), place.scale());
  }

  XSLFGroupShape group(XSLFShapeContainer into, Rectangle2D box, Mark mark) {
    XSLFGroupShape group = into.createGroup();
    group.setAnchor(box);
    group.setInteriorAnchor(box);
    CTGroupShape xml = (CTGroupShape) group.getXmlObject();
    xml.getNvGrpSpPr().getCNvPr().setName(mark.id());
    return group;
  }

  /// One line of text that neither wraps nor moves: its box is as wide as it was measured.
  void text(XSLFShapeContainer into, Shape.Text text, Bounds extent) {
    XSLFTextBox box = into.createTextBox();
    box.setAnchor(place.box(extent));
    box.setInsets(new Insets2D(0, 0, 0, 0));
    box.setWordWrap(false);
    box.setTextAutofit(TextAutofit.NONE);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    name(box, text.mark());
    XSLFTextRun run = box.setText(text.text());
    // it would name the language of the machine
    run.getParagraph().getXmlObject().unsetEndParaRPr();
    FontSpec font = text.font();
    run.setFontFamily(BundledFont.of(FontSpec.Weight.REGULAR).family());
    run.getRPr(true).getLatin().setPitchFamily(SANS_SERIF);
    run.setBold(font.weight() == FontSpec.Weight.SEMIBOLD);
    run.setFontSize(place.length(font.size()));
    run.setFontColor(SlideInk.awt(text.color()));
    if (text.halo() != null) {
      TextHalo.around(run, text.halo(), place.scale());
    }
  }

  private void ink(XSLFSimpleShape shape, CTShape xml, Ink ink) {
    Color fill = ink.fill();
    shape.setFillColor(fill == null ? null : SlideInk.awt(fill));
    if (ink.edge() == null) {
      shape.setLineColor(null);
    } else {
      SlideInk.stroke(shape, () -> xml.getSpPr().getLn(), ink.edge(), place.scale());
    }
  }

  private static CTShape name(XSLFSimpleShape shape, Mark mark) {
    CTShape xml = (CTShape) shape.getXmlObject();
    var properties = xml.getNvSpPr().getCNvPr();
    properties.setName(name(mark, properties.getName()));
    return xml;
  }

  private static String name(Mark mark, String otherwise) {
    return mark.id().isEmpty() ? otherwise : mark.id();
  }
}
