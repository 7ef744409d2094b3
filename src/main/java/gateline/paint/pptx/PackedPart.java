package gateline.paint.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;

/// One slide as packed XML text.
record PackedPart(byte[] packed) {
  static PackedPart of(CTSlide slide) throws IOException {
    XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    options.setSaveSyntheticDocumentElement(
        new QName(CTSlide.type.getName().getNamespaceURI(), "sld", "p"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      slide.save(out, options);
    }
    return new PackedPart(bytes.toByteArray());
  }

  void copyTo(OutputStream out) throws IOException {
    new InflaterInputStream(new ByteArrayInputStream(packed)).transferTo(out);
  }
}
