package gateline.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The chunks of one PNG file: header, resolution, bands of 8-bit color as they come, end.
final class PngStream {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] DEFLATED = {0x78, (byte) 0x9C};
  private static final byte[] NO_MORE = {3, 0};
  private static final double METERS_PER_INCH = 0.0254;

  private final DataOutputStream out;

  PngStream(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /// What the header says of an image.
  record Header(int width, int height, boolean opaque, int dotsPerInch) {}

  void begin(Header header) throws IOException {
    out.write(SIGNATURE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(header.width);
    data.writeInt(header.height);
    data.write(new byte[] {8, (byte) (header.opaque ? 2 : 6), 0, 0, 0});
    chunk("IHDR", bytes.toByteArray());
    bytes.reset();
    int dotsPerMeter = (int) Math.round(header.dotsPerInch / METERS_PER_INCH);
    data.writeInt(dotsPerMeter);
    data.writeInt(dotsPerMeter);
    data.write(1);
    chunk("pHYs", bytes.toByteArray());
    chunk("IDAT", DEFLATED);
  }

  /// The next rows from the top.
  void band(PngBand band) throws IOException {
    chunk("IDAT", band.packed());
  }

  /// `check` is that of all bands.
  void end(int check) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.write(NO_MORE);
    data.writeInt(check);
    chunk("IDAT", bytes.toByteArray());
    chunk("IEND", new byte[0]);
    out.flush();
  }

  private void chunk(String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
