package gateline.board;

import gateline.scene.TextMeasurer;

/// How a picture looks: its colors, its sizes, and the measure of its text.
public record Look(Palette palette, Sizes sizes, TextMeasurer text) {
  public static Look of(Theme theme, Sizes sizes, TextMeasurer text) {
    return new Look(Palette.of(theme), sizes, text);
  }

  public Look withSizes(Sizes next) {
    return new Look(palette, next, text);
  }
}
