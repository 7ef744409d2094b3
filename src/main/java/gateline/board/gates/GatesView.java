package gateline.board.gates;

import gateline.scene.Bounds;

/// Where the cards are drawn: an area of the scene, their rows moved up by `scrollY` pixels.
public record GatesView(Bounds area, Overflow overflow, double scrollY) {
  /// What happens to cards that need more height than there is: they go on below the area, or they
  /// list less and say how much they leave out.
  public enum Overflow {
    SCROLL,
    SHORTEN
  }

  /// For a window.
  public static GatesView scrolling(Bounds area) {
    return new GatesView(area, Overflow.SCROLL, 0);
  }

  /// For a picture.
  public static GatesView whole(Bounds area) {
    return new GatesView(area, Overflow.SHORTEN, 0);
  }

  public GatesView withScrollY(double next) {
    return new GatesView(area, overflow, next);
  }
}
