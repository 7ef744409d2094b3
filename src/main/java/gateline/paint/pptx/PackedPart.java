package gateline.paint.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// One slide as packed XML text.
record PackedPart(byte[] packed) {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static PackedPart of(String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
    return new PackedPart(bytes.toByteArray());
  }

  void copyTo(OutputStream out) throws IOException {
    new InflaterInputStream(new ByteArrayInputStream(packed)).transferTo(out);
  }
}
