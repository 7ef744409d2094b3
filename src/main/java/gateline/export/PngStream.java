package gateline.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The chunks of one PNG file: header, resolution, rows of 8-bit color as they come, end.
final class PngStream {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METERS_PER_INCH = 0.0254;
  private static final int UP = 2;
  private static final int CHUNK = 1 << 16;

  private final DataOutputStream out;
  private final int width;
  private final int channels;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
  private final Deflater deflater = new Deflater(6);
  private final DeflaterOutputStream packing = new DeflaterOutputStream(packed, deflater, CHUNK);
  private final byte[] above;
  private final byte[] row;

  PngStream(OutputStream out, int width, boolean opaque) {
    this.out = new DataOutputStream(out);
    this.width = width;
    this.channels = opaque ? 3 : 4;
    this.above = new byte[width * channels];
    this.row = new byte[1 + width * channels];
  }

  void begin(int height, int dotsPerInch) throws IOException {
    out.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, (byte) (channels == 3 ? 2 : 6), 0, 0, 0});
    chunk("IHDR", header.toByteArray());
    header.reset();
    int dotsPerMeter = (int) Math.round(dotsPerInch / METERS_PER_INCH);
    data.writeInt(dotsPerMeter);
    data.writeInt(dotsPerMeter);
    data.write(1);
    chunk("pHYs", header.toByteArray());
  }

  /// Whole rows of `0xAARRGGBB`, the next ones from the top.
  void rows(int[] pixels) throws IOException {
    for (int start = 0; start < pixels.length; start += width) {
      row(pixels, start);
      if (packed.size() >= CHUNK) {
        flush();
      }
    }
  }

  void end() throws IOException {
    packing.finish();
    deflater.end();
    flush();
    chunk("IEND", new byte[0]);
    out.flush();
  }

  /// Each byte as its difference from the one above: flat pictures pack best that way.
  private void row(int[] pixels, int start) throws IOException {
    row[0] = UP;
    int at = 0;
    for (int x = 0; x < width; x++) {
      int pixel = pixels[start + x];
      at = put(at, pixel >> 16);
      at = put(at, pixel >> 8);
      at = put(at, pixel);
      at = channels == 4 ? put(at, pixel >>> 24) : at;
    }
    packing.write(row);
  }

  private int put(int at, int value) {
    row[1 + at] = (byte) (value - above[at]);
    above[at] = (byte) value;
    return at + 1;
  }

  private void flush() throws IOException {
    chunk("IDAT", packed.toByteArray());
    packed.reset();
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
