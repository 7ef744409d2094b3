package gateline.board;

import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.ArrayList;
import java.util.List;

/// Gives each gate of a lane its diamond's place and size: full size where there is room, smaller
/// where neighbors are near, one under the other where gates stand at the same time.
record GateSpacing(Sheet sheet, Bounds lane) {
  private static final double LEAST = 6;
  private static final double SMALL = 9;

  /// The glyphs of gates in time order.
  List<GateGlyph> glyphs(List<GateStatus> gates) {
    List<GateGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < gates.size(); i++) {
      int first = i;
      while (first > 0 && x(gates, first - 1) == x(gates, i)) {
        first--;
      }
      int end = i + 1;
      while (end < gates.size() && x(gates, end) == x(gates, i)) {
        end++;
      }
      double before = first == 0 ? Double.MAX_VALUE : x(gates, i) - x(gates, first - 1);
      double after = end == gates.size() ? Double.MAX_VALUE : x(gates, end) - x(gates, i);
      Place place = new Place(i - first, end - first, Math.min(before, after));
      glyphs.add(glyph(gates.get(i), x(gates, i), place));
    }
    return glyphs;
  }

  /// A gate's turn among those of its time, how many these are, and how far the next others are.
  private record Place(int turn, int count, double gap) {}

  private double x(List<GateStatus> gates, int gate) {
    return GateLane.x(sheet, gates.get(gate));
  }

  private GateGlyph glyph(GateStatus gate, double x, Place place) {
    double height = (lane.height() - 4) / place.count();
    double full = Math.min(24, lane.height() * 0.52);
    boolean isFree = place.count() == 1 && place.gap() >= full * 1.6;
    double size = isFree ? full : Math.clamp(Math.min(height, place.gap()) - 1, LEAST, SMALL);
    double y = lane.y() + (place.turn() + 0.5) * height;
    GateGlyph glyph = new GateGlyph(sheet.look(), gate, new Point(x, y), size);
    double most = endsInSight() ? lane.right() - glyph.reach() : x;
    return x <= most ? glyph : new GateGlyph(sheet.look(), gate, new Point(most, y), size);
  }

  /// Whether nothing is left to scroll to, so that a diamond cut by the edge would stay cut.
  private boolean endsInSight() {
    BoardModel model = sheet.model();
    return sheet.axis().x(model.plan().weekStart(model.lastWeek() + 1)) <= lane.right() + 0.5;
  }
}
