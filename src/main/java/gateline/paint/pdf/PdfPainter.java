package gateline.paint.pdf;

import gateline.paint.Hatching;
import gateline.paint.PixelGrid;
import gateline.paint.java2d.Outlines;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Paints one scene into the content of a page whose axes are already those of the scene.
final class PdfPainter {
  private static final PixelGrid GRID = new PixelGrid(1);
  private static final int MITER = 0;
  private static final int ROUND = 1;

  private final PDPageContentStream content;
  private final PdfPath path;
  private final PdfText text;
  private final Opacities opacities;

  PdfPainter(PDPageContentStream content, PdfText text, Opacities opacities) {
    this.content = content;
    this.path = new PdfPath(content);
    this.text = text;
    this.opacities = opacities;
  }

  void paint(Scene scene) throws IOException {
    Bounds whole = new Bounds(0, 0, scene.width(), scene.height());
    if (scene.ground().alpha() > 0) {
      paint(new Shape.Rect(whole, 0, Ink.filled(scene.ground()), Mark.NONE));
    }
    paint(scene.shapes());
  }

  private void paint(List<Shape> shapes) throws IOException {
    for (Shape shape : shapes) {
      paint(shape);
    }
  }

  private void paint(Shape shape) throws IOException {
    switch (shape) {
      case Shape.Rect rect -> paint(rect);
      case Shape.Polyline line -> paint(line);
      case Shape.Area area ->
          paintInked(Outlines.polygon(area.outline()), area.outline(), area.ink());
      case Shape.Arc arc -> stroke(Outlines.of(arc), arc.stroke(), ROUND);
      case Shape.Text words -> paint(words);
      case Shape.Group group -> paint(group);
    }
  }

  private void paint(Shape.Rect rect) throws IOException {
    List<Point> outline =
        rect.ink().hatch() == null ? List.of() : Hatching.outline(rect.bounds(), rect.radius());
    paintInked(Outlines.of(rect), outline, rect.ink());
  }

  private void paintInked(java.awt.Shape area, List<Point> outline, Ink ink) throws IOException {
    if (ink.fill() != null) {
      fillWith(ink.fill());
      path.add(area);
      content.fill();
    }
    Ink.Hatch hatch = ink.hatch();
    if (hatch != null) {
      Stroke stroke = Stroke.solid(hatch.color(), hatch.width());
      stroke(Outlines.hatch(outline, hatch.spacing()), stroke, ROUND);
    }
    if (ink.edge() != null) {
      stroke(area, ink.edge(), MITER);
    }
  }

  private void paint(Shape.Polyline line) throws IOException {
    Shape.Polyline snapped = GRID.snapped(line);
    stroke(Outlines.of(snapped), snapped.stroke(), ROUND);
  }

  private void paint(Shape.Text words) throws IOException {
    double baseline = GRID.snappedBaseline(words.baseline().y());
    Stroke halo = words.halo();
    if (halo != null) {
      pen(Stroke.solid(halo.color(), 2 * halo.width()), ROUND);
      text.stroke(words, baseline, 2 * halo.width());
    }
    fillWith(words.color());
    text.show(words, baseline);
  }

  private void paint(Shape.Group group) throws IOException {
    if (group.clip() == null) {
      paint(group.shapes());
      return;
    }
    content.saveGraphicsState();
    path.add(Outlines.of(group.clip()));
    content.clip();
    paint(group.shapes());
    content.restoreGraphicsState();
  }

  private void stroke(java.awt.Shape line, Stroke stroke, int join) throws IOException {
    pen(stroke, join);
    path.add(line);
    content.stroke();
  }

  private void pen(Stroke stroke, int join) throws IOException {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    content.setLineDashPattern(dashes, 0);
    content.setLineWidth((float) stroke.width());
    content.setLineJoinStyle(join);
    opacity(stroke.color());
    content.setStrokingColor(
        part(stroke.color().red()), part(stroke.color().green()), part(stroke.color().blue()));
  }

  private void fillWith(Color color) throws IOException {
    opacity(color);
    content.setNonStrokingColor(part(color.red()), part(color.green()), part(color.blue()));
  }

  private void opacity(Color color) throws IOException {
    content.setGraphicsStateParameters(opacities.of(color.alpha()));
  }

  private static float part(int of255) {
    return of255 / 255f;
  }
}
