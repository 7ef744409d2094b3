package gateline.paint.fx;

import gateline.scene.Color;
import gateline.scene.Stroke;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Sets fill and stroke of a canvas, and no more often than they change.
final class FxPens {
  private static final double OPAQUE = 255;

  private final GraphicsContext graphics;
  private final Map<Color, Paint> paints = new HashMap<>();

  FxPens(GraphicsContext graphics) {
    this.graphics = graphics;
    graphics.setLineCap(StrokeLineCap.BUTT);
  }

  void fill(Color color) {
    graphics.setFill(paint(color));
  }

  void stroke(Stroke stroke, StrokeLineJoin join) {
    graphics.setStroke(paint(stroke.color()));
    graphics.setLineWidth(stroke.width());
    graphics.setLineJoin(join);
    if (!stroke.dashes().isEmpty() || graphics.getLineDashes() != null) {
      graphics.setLineDashes(stroke.dashes().stream().mapToDouble(d -> d).toArray());
    }
  }

  private Paint paint(Color color) {
    return paints.computeIfAbsent(
        color, c -> javafx.scene.paint.Color.rgb(c.red(), c.green(), c.blue(), c.alpha() / OPAQUE));
  }
}
