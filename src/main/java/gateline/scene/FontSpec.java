package gateline.scene;

/// A size in pixels and a weight of the one bundled font.
public record FontSpec(double size, Weight weight) {
  /// The three weights that are bundled.
  public enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD
  }

  public static FontSpec regular(double size) {
    return new FontSpec(size, Weight.REGULAR);
  }

  public static FontSpec medium(double size) {
    return new FontSpec(size, Weight.MEDIUM);
  }

  public static FontSpec semibold(double size) {
    return new FontSpec(size, Weight.SEMIBOLD);
  }
}
