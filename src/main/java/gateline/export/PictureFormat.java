package gateline.export;

import gateline.paint.svg.SvgPainter;
import gateline.scene.Scene;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The kinds of picture file there are, known by the end of their names.
public enum PictureFormat {
  PNG {
    @Override
    void write(Scene scene, double scale, OutputStream out) throws IOException {
      PngWriter.write(scene, scale, dotsPerInch(scene.width() * scale), out);
    }
  },
  SVG {
    @Override
    void write(Scene scene, double scale, OutputStream out) throws IOException {
      out.write(SvgPainter.paint(scene).getBytes(StandardCharsets.UTF_8));
    }
  };

  private static final double INCHES_OF_A_SLIDE = 40.0 / 3;

  /// The format a file's name asks for, upper or lower case.
  public static Optional<PictureFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return Optional.of(PNG);
    }
    return name.endsWith(".svg") ? Optional.of(SVG) : Optional.empty();
  }

  abstract void write(Scene scene, double scale, OutputStream out) throws IOException;

  /// The resolution at which a picture is as wide as a slide.
  private static int dotsPerInch(double pixels) {
    return (int) Math.round(pixels / INCHES_OF_A_SLIDE);
  }
}
