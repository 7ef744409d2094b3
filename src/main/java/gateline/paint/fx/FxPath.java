package gateline.paint.fx;

import gateline.paint.PathSink;
import javafx.scene.canvas.GraphicsContext;

/// The current path of a canvas.
record FxPath(GraphicsContext graphics) implements PathSink {
  @Override
  public void moveTo(double x, double y) {
    graphics.moveTo(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    graphics.lineTo(x, y);
  }

  @Override
  public void quadTo(double controlX, double controlY, double x, double y) {
    graphics.quadraticCurveTo(controlX, controlY, x, y);
  }

  @Override
  public void close() {
    graphics.closePath();
  }
}
