package gateline.paint.java2d;

import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;

/// The part of a scene that is painted, from `top` to `bottom` over its whole width. It may let a
/// shape through that leaves no paint there, but keeps none away that does.
record Band(double top, double bottom) {
  /// How far the sharp corner of an area's edge may reach, in widths of the edge.
  private static final double CORNER = 5;

  /// How far letters of any font may reach from their baseline, in sizes of the text.
  private static final double LETTER = 2;

  boolean mayShow(Shape shape) {
    return switch (shape) {
      case Shape.Rect rect ->
          meets(rect.bounds().y(), rect.bounds().bottom(), edge(rect.ink()) * CORNER);
      case Shape.Polyline line -> meets(line.points(), line.stroke().width());
      case Shape.Area area -> meets(area.outline(), edge(area.ink()) * CORNER);
      case Shape.Arc arc ->
          meets(arc.center().y(), arc.center().y(), arc.radius() + arc.stroke().width());
      case Shape.Text text -> {
        double halo = text.halo() == null ? 0 : text.halo().width();
        double y = text.baseline().y();
        yield meets(y, y, text.font().size() * LETTER + halo);
      }
      case Shape.Group group ->
          group.clip() == null || meets(group.clip().y(), group.clip().bottom(), 0);
    };
  }

  private static double edge(Ink ink) {
    double hatch = ink.hatch() == null ? 0 : ink.hatch().width();
    return ink.edge() == null ? hatch : Math.max(hatch, ink.edge().width());
  }

  private boolean meets(List<Point> line, double reach) {
    double highest = Double.POSITIVE_INFINITY;
    double lowest = Double.NEGATIVE_INFINITY;
    for (Point point : line) {
      highest = Math.min(highest, point.y());
      lowest = Math.max(lowest, point.y());
    }
    return meets(highest, lowest, reach);
  }

  private boolean meets(double from, double to, double reach) {
    return from - reach < bottom && to + reach > top;
  }
}
