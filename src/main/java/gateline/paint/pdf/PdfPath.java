package gateline.paint.pdf;

import gateline.paint.java2d.Cubics;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Java2D outlines as the path operators of a page, at hundredths of a pixel.
final class PdfPath {
  private final PDPageContentStream content;

  PdfPath(PDPageContentStream content) {
    this.content = content;
  }

  /// Adds an outline to the current path.
  void add(Shape shape) throws IOException {
    double[] at = new double[6];
    for (PathIterator steps = Cubics.of(shape).getPathIterator(null);
        !steps.isDone();
        steps.next()) {
      add(steps.currentSegment(at), at);
    }
  }

  private void add(int kind, double[] at) throws IOException {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> content.moveTo(rounded(at[0]), rounded(at[1]));
      case PathIterator.SEG_LINETO -> content.lineTo(rounded(at[0]), rounded(at[1]));
      case PathIterator.SEG_CLOSE -> content.closePath();
      default ->
          content.curveTo(
              rounded(at[0]),
              rounded(at[1]),
              rounded(at[2]),
              rounded(at[3]),
              rounded(at[4]),
              rounded(at[5]));
    }
  }

  private static float rounded(double value) {
    return (float) (Math.rint(value * 100) / 100);
  }
}
