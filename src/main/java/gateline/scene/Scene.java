package gateline.scene;

import java.util.List;

/// A finished picture: its size in pixels, its ground, and its shapes in painting order.
public record Scene(double width, double height, Color ground, List<Shape> shapes) {
  public Scene {
    shapes = List.copyOf(shapes);
  }
}
