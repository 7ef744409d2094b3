package gateline.scene;

import org.jspecify.annotations.Nullable;

/// How an area is painted: a fill, a hatch over it, an edge; each may be missing.
public record Ink(@Nullable Color fill, @Nullable Hatch hatch, @Nullable Stroke edge) {
  public static Ink filled(Color color) {
    return new Ink(color, null, null);
  }

  public static Ink stroked(Stroke edge) {
    return new Ink(null, null, edge);
  }

  public static Ink filled(Color color, Stroke edge) {
    return new Ink(color, null, edge);
  }

  /// Diagonal lines, bottom left to top right, `spacing` pixels apart across their direction.
  public record Hatch(Color color, double spacing, double width) {}
}
