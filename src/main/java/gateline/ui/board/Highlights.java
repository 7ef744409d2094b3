package gateline.ui.board;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.edit.Selection;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.HitIndex;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outlines around what is selected and what is pointed at.
final class Highlights {
  private static final double APART = 2.5;
  private static final double RADIUS = 5;

  private Highlights() {}

  static List<Shape> of(HitIndex hits, Look look, Selection selection, @Nullable Mark over) {
    Pen pen = new Pen(look.text());
    Color accent = look.palette().signal().accent();
    for (String id : selection.ids()) {
      outline(pen, main(hits, id), Stroke.solid(accent, 2));
    }
    String pointed = Marks.isPart(over) ? null : Marks.item(over);
    boolean isWorth = pointed == null ? Marks.isPart(over) : !selection.contains(pointed);
    if (over != null && isWorth) {
      Bounds bounds = pointed == null ? all(hits, over) : main(hits, pointed);
      outline(pen, bounds, Stroke.solid(accent.over(look.palette().ground().page(), 0.6), 1.5));
    }
    return pen.shapes();
  }

  /// The bar, card or lane of an item: the largest of what depicts it, lines and labels left out.
  private static @Nullable Bounds main(HitIndex hits, String id) {
    Bounds largest = null;
    for (HitIndex.Spot spot : hits.spots()) {
      boolean isBody = spot.shape() instanceof Shape.Rect || spot.shape() instanceof Shape.Area;
      if (isBody && Marks.isOf(spot.mark(), id)) {
        largest = largest == null || area(spot.bounds()) > area(largest) ? spot.bounds() : largest;
      }
    }
    return largest;
  }

  private static @Nullable Bounds all(HitIndex hits, Mark mark) {
    return hits.spots().stream()
        .filter(spot -> spot.mark().equals(mark))
        .map(HitIndex.Spot::bounds)
        .reduce(Bounds::union)
        .orElse(null);
  }

  private static double area(Bounds bounds) {
    return bounds.width() * bounds.height();
  }

  private static void outline(Pen pen, @Nullable Bounds bounds, Stroke stroke) {
    if (bounds != null) {
      pen.rect(bounds.grown(APART), RADIUS, Ink.stroked(stroke), Mark.NONE);
    }
  }
}
