package gateline.paint.pptx;

import gateline.scene.Color;
import gateline.scene.Stroke;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStopList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;

/// Colors, lines and dashes as PowerPoint keeps them.
final class SlideInk {
  private static final double WHOLE = 100_000;

  private SlideInk() {}

  static void ground(XSLFSlide slide, Color color) {
    byte[] rgb = {(byte) color.red(), (byte) color.green(), (byte) color.blue()};
    CTBackgroundProperties ground = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
    ground.addNewSolidFill().addNewSrgbClr().setVal(rgb);
    ground.addNewEffectLst();
  }

  static java.awt.Color awt(Color color) {
    return new java.awt.Color(color.argb(), true);
  }

  /// Gives a shape its line, `scale` points for each pixel; `line` is where its file keeps it.
  static void stroke(
      XSLFSimpleShape shape, Supplier<CTLineProperties> line, Stroke stroke, double scale) {
    shape.setLineColor(awt(stroke.color()));
    shape.setLineWidth(stroke.width() * scale);
    shape.setLineCap(LineCap.FLAT);
    if (!stroke.dashes().isEmpty()) {
      dash(line.get(), stroke);
    }
  }

  /// Dashes and gaps in shares of the line's width.
  private static void dash(CTLineProperties line, Stroke stroke) {
    CTDashStopList stops = line.addNewCustDash();
    List<Double> dashes = stroke.dashes();
    for (int i = 0; i < dashes.size(); i += 2) {
      CTDashStop stop = stops.addNewDs();
      stop.setD((int) Math.round(dashes.get(i) / stroke.width() * WHOLE));
      stop.setSp((int) Math.round(dashes.get((i + 1) % dashes.size()) / stroke.width() * WHOLE));
    }
  }
}
