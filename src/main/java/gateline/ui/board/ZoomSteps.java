package gateline.ui.board;

/// The widths of a day, in pixels, that zooming by steps stops at: each makes days, weeks, months
/// or quarters a readable unit.
final class ZoomSteps {
  private static final double[] WIDTHS = {
    0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 56, 80, 112, 160
  };

  private static final double CLEARLY = 1.02;

  private ZoomSteps() {}

  /// The nearest step that is clearly wider (`steps` above 0) or narrower than a day is now; the
  /// same width past the last one.
  static double next(double now, int steps) {
    if (steps > 0) {
      for (double width : WIDTHS) {
        if (width > now * CLEARLY) {
          return width;
        }
      }
    } else {
      for (int i = WIDTHS.length - 1; i >= 0; i--) {
        if (WIDTHS[i] * CLEARLY < now) {
          return WIDTHS[i];
        }
      }
    }
    return now;
  }
}
