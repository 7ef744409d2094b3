package gateline.board.gates;

import gateline.review.GateStatus;
import gateline.scene.Bounds;
import java.util.List;

/// Where the cards are drawn: an area of the scene, their rows moved up by `scrollY` pixels, and
/// which gates of the plan: those from a position in time on, at most so many.
public record GatesView(Bounds area, Overflow overflow, double scrollY, int first, int most) {
  /// What happens to cards that need more height than there is: they go on below the area, or they
  /// list less and say how much they leave out.
  public enum Overflow {
    SCROLL,
    SHORTEN
  }

  /// For a window.
  public static GatesView scrolling(Bounds area) {
    return new GatesView(area, Overflow.SCROLL, 0, 0, Integer.MAX_VALUE);
  }

  /// For a picture.
  public static GatesView whole(Bounds area) {
    return new GatesView(area, Overflow.SHORTEN, 0, 0, Integer.MAX_VALUE);
  }

  public GatesView withScrollY(double next) {
    return new GatesView(area, overflow, next, first, most);
  }

  /// Only some of the gates, for a page of several.
  public GatesView part(int from, int count) {
    return new GatesView(area, overflow, scrollY, from, count);
  }

  List<GateStatus> shown(List<GateStatus> gates) {
    return gates.subList(first, first + Math.min(most, gates.size() - first));
  }
}
