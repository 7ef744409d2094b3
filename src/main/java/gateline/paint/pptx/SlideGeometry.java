package gateline.paint.pptx;

import static gateline.paint.pptx.SlidePlace.units;

import gateline.paint.Markup;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// Places and outlines as PowerPoint keeps them; all lengths are points.
record SlideGeometry(Markup xml) {
  /// Where a shape lies; a flipped one has its top at the bottom.
  void place(Rectangle2D box, boolean isFlipped) {
    xml.start("a:xfrm");
    if (isFlipped) {
      xml.attribute("flipV", "1");
    }
    xml.open("a:xfrm");
    corner("a:off", box);
    size("a:ext", box);
    xml.close();
  }

  /// Where a group lies; its shapes are placed on the slide.
  void placeGroup(Rectangle2D box) {
    xml.start("a:xfrm").open("a:xfrm");
    corner("a:off", box);
    size("a:ext", box);
    corner("a:chOff", box);
    size("a:chExt", box);
    xml.close();
  }

  private void corner(String element, Rectangle2D box) {
    xml.start(element).attribute("x", units(box.getX())).attribute("y", units(box.getY())).empty();
  }

  private void size(String element, Rectangle2D box) {
    xml.start(element)
        .attribute("cx", units(box.getWidth()))
        .attribute("cy", units(box.getHeight()))
        .empty();
  }

  /// A shape that PowerPoint knows by name.
  void preset(String name) {
    preset(name, -1);
  }

  /// One that has a handle, at this value from 0; a value below 0 is none.
  void preset(String name, long handle) {
    xml.start("a:prstGeom").attribute("prst", name).open("a:prstGeom");
    if (handle < 0) {
      xml.start("a:avLst").empty();
    } else {
      xml.start("a:avLst").open("a:avLst");
      xml.start("a:gd").attribute("name", "adj").attribute("fmla", "val " + handle).empty();
      xml.close();
    }
    xml.close();
  }

  /// An outline of lines and curves with two control points, within its own bounds.
  void outline(Path2D path, Rectangle2D box) {
    xml.start("a:custGeom").open("a:custGeom");
    for (String empty : new String[] {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"}) {
      xml.start(empty).empty();
    }
    xml.start("a:rect").attribute("l", "l").attribute("t", "t");
    xml.attribute("r", "r").attribute("b", "b").empty();
    xml.start("a:pathLst").open("a:pathLst");
    xml.start("a:path")
        .attribute("w", units(box.getWidth()))
        .attribute("h", units(box.getHeight()))
        .open("a:path");
    double[] at = new double[6];
    for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
      step(steps.currentSegment(at), at, box);
    }
    xml.close();
    xml.close();
    xml.close();
  }

  private void step(int kind, double[] at, Rectangle2D box) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> step("a:moveTo", 1, at, box);
      case PathIterator.SEG_LINETO -> step("a:lnTo", 1, at, box);
      case PathIterator.SEG_CUBICTO -> step("a:cubicBezTo", 3, at, box);
      case PathIterator.SEG_CLOSE -> xml.start("a:close").empty();
      default -> throw new IllegalArgumentException("a curve with one control point");
    }
  }

  private void step(String element, int points, double[] at, Rectangle2D box) {
    xml.start(element).open(element);
    for (int i = 0; i < points; i++) {
      xml.start("a:pt")
          .attribute("x", units(at[2 * i] - box.getX()))
          .attribute("y", units(at[2 * i + 1] - box.getY()))
          .empty();
    }
    xml.close();
  }
}
