package gateline.paint.pptx;

import gateline.scene.Stroke;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTEffectList;

/// The halo of a text as a glow: PowerPoint paints an outline over its letters, a glow under them.
final class TextHalo {
  private static final String DRAWING = CTEffectList.type.getName().getNamespaceURI();
  private static final double UNITS_PER_POINT = 12_700;

  private TextHalo() {}

  static void around(XSLFTextRun run, Stroke halo, double scale) {
    CTEffectList effects = run.getRPr(true).addNewEffectLst();
    try (XmlCursor cursor = effects.newCursor()) {
      cursor.toNextToken();
      cursor.beginElement("glow", DRAWING);
      long radius = Math.round(halo.width() * scale * UNITS_PER_POINT);
      cursor.insertAttributeWithValue("rad", Long.toString(radius));
      cursor.beginElement("srgbClr", DRAWING);
      cursor.insertAttributeWithValue("val", halo.color().hex().substring(1));
    }
  }
}
