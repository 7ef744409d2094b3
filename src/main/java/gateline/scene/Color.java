package gateline.scene;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// A resolved sRGB color, `0xAARRGGBB`; no toolkit's color and no name.
public record Color(int argb) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

  public static final Color CLEAR = new Color(0);

  public static Color rgb(int rgb) {
    return new Color(0xFF000000 | rgb);
  }

  /// Reads `#RRGGBB`; throws IllegalArgumentException on anything else.
  public static Color parse(String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("not a color of the form #RRGGBB: " + text);
    }
    return rgb(Integer.parseInt(text.substring(1), 16));
  }

  /// Whether a text has the form `#RRGGBB`.
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  public int red() {
    return argb >> 16 & 0xFF;
  }

  public int green() {
    return argb >> 8 & 0xFF;
  }

  public int blue() {
    return argb & 0xFF;
  }

  /// Opacity from 0 to 255.
  public int alpha() {
    return argb >>> 24;
  }

  /// This color laid over an opaque ground with an opacity from 0 to 1; the result is opaque.
  public Color over(Color ground, double opacity) {
    return rgb(
        mix(red(), ground.red(), opacity) << 16
            | mix(green(), ground.green(), opacity) << 8
            | mix(blue(), ground.blue(), opacity));
  }

  private static int mix(int top, int bottom, double opacity) {
    return (int) Math.round(top * opacity + bottom * (1 - opacity));
  }

  /// `#RRGGBB`, opacity left out.
  public String hex() {
    return "#" + HEX.toHexDigits(argb & 0xFFFFFF, 6);
  }
}
