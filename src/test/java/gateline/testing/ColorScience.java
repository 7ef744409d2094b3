package gateline.testing;

import gateline.scene.Color;

/// How colors look: contrast after WCAG 2, difference after CIEDE2000 (Sharma, Wu, Dalal 2005), and
/// color blindness after Machado, Oliveira, Fernandes 2009 at full severity.
public final class ColorScience {
  private ColorScience() {}

  /// A way of seeing, as a matrix on linear RGB.
  public enum Sight {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTAN(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }
  }

  /// From 1 to 21.
  public static double contrast(Color one, Color other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color color) {
    double[] linear = linear(color);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double[] linear(Color color) {
    return new double[] {
      linear(color.red() / 255.0), linear(color.green() / 255.0), linear(color.blue() / 255.0)
    };
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /// How different two colors look to such eyes.
  public static double difference(Color one, Color other, Sight sight) {
    return ciede2000(lab(seen(linear(one), sight)), lab(seen(linear(other), sight)));
  }

  private static double[] seen(double[] linear, Sight sight) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int k = 0; k < 3; k++) {
        sum += sight.matrix[3 * i + k] * linear[k];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  /// CIE L*a*b* of linear sRGB, white point D65.
  private static double[] lab(double[] rgb) {
    double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
    double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
    double fx = cube(x / 0.95047);
    double fy = cube(y);
    double fz = cube(z / 1.08883);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double cube(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /// The difference of two colors in CIE L*a*b*.
  public static double ciede2000(double[] one, double[] other) {
    double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    double gray = 0.5 * (1 - Math.sqrt(seventh(meanChroma)));
    double a1 = one[1] * (1 + gray);
    double a2 = other[1] * (1 + gray);
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, other[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, other[2]);
    double turn = c1 * c2 == 0 ? 0 : nearTurn(h2 - h1);
    double deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
    double light = (one[0] + other[0]) / 2;
    double chroma = (c1 + c2) / 2;
    double hue = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
    double t =
        1
            - 0.17 * cos(hue - 30)
            + 0.24 * cos(2 * hue)
            + 0.32 * cos(3 * hue + 6)
            - 0.20 * cos(4 * hue - 63);
    double off = (light - 50) * (light - 50);
    double dl = (other[0] - one[0]) / (1 + 0.015 * off / Math.sqrt(20 + off));
    double dc = (c2 - c1) / (1 + 0.045 * chroma);
    double dh = deltaHue / (1 + 0.015 * chroma * t);
    double bump = 60 * Math.exp(-Math.pow((((hue % 360) + 360) % 360 - 275) / 25, 2));
    double rotation = -2 * Math.sqrt(seventh(chroma)) * Math.sin(Math.toRadians(bump));
    return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
  }

  private static double seventh(double chroma) {
    double power = Math.pow(chroma, 7);
    return power / (power + Math.pow(25, 7));
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double nearTurn(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
