package gateline.board.gates;

import gateline.scene.Bounds;

/// Where the cards are drawn: an area of the scene, their rows moved up by `scrollY` pixels.
public record GatesView(Bounds area, double scrollY) {
  public static GatesView of(Bounds area) {
    return new GatesView(area, 0);
  }

  public GatesView withScrollY(double next) {
    return new GatesView(area, next);
  }
}
