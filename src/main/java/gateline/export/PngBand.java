package gateline.export;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Some whole rows of a PNG image, packed by themselves, so that bands can be made side by side:
/// put one after the other they are one deflated stream. `length` and `check` are those of the
/// bytes before they were packed.
record PngBand(byte[] packed, int length, int check) {
  /// The check of no bytes.
  static final int NOTHING_YET = 1;

  private static final int MODULUS = 65_521;
  private static final byte LEFT = 1;
  private static final byte UP = 2;
  private static final int CHUNK = 1 << 16;

  /// Packs rows of `0xAARRGGBB` by a level of [Deflater]; an opaque image has no use for the alpha.
  static PngBand of(int[] pixels, int width, boolean opaque, int level) {
    int channels = opaque ? 3 : 4;
    byte[] bytes = new byte[pixels.length / width * (1 + width * channels)];
    Filter filter = new Filter(pixels, width, channels, bytes);
    for (int row = 0; row * width < pixels.length; row++) {
      filter.row(row);
    }
    Adler32 check = new Adler32();
    check.update(bytes);
    return new PngBand(packed(bytes, level), bytes.length, (int) check.getValue());
  }

  private static byte[] packed(byte[] bytes, int level) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
    byte[] buffer = new byte[CHUNK];
    try (Deflater deflater = new Deflater(level, true)) {
      deflater.setInput(bytes);
      int count = buffer.length;
      while (count == buffer.length) {
        count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        packed.write(buffer, 0, count);
      }
    }
    return packed.toByteArray();
  }

  /// The check of all bytes up to this band's end, from that of the bytes before it.
  int checkAfter(int before) {
    long low = (before & 0xFFFF) + (check & 0xFFFF) - 1L;
    long high = (before >>> 16) + (check >>> 16) + length % MODULUS * ((before & 0xFFFF) - 1L);
    return Math.floorMod(high, MODULUS) << 16 | Math.floorMod(low, MODULUS);
  }

  /// Each byte as its difference from the one above: flat pictures pack best that way. The first
  /// row of a band knows none above, and differs from its left.
  private record Filter(int[] pixels, int width, int channels, byte[] bytes) {
    void row(int row) {
      int from = row * width;
      int at = row * (1 + width * channels);
      bytes[at] = row == 0 ? LEFT : UP;
      if (row == 0) {
        put(pixels[0], 0, at + 1);
        for (int x = 1; x < width; x++) {
          put(pixels[x], pixels[x - 1], at + 1 + x * channels);
        }
      } else if (!Arrays.equals(pixels, from - width, from, pixels, from, from + width)) {
        for (int x = 0; x < width; x++) {
          put(pixels[from + x], pixels[from + x - width], at + 1 + x * channels);
        }
      }
    }

    private void put(int pixel, int other, int at) {
      if (pixel == other) {
        return;
      }
      bytes[at] = (byte) ((pixel >> 16) - (other >> 16));
      bytes[at + 1] = (byte) ((pixel >> 8) - (other >> 8));
      bytes[at + 2] = (byte) (pixel - other);
      if (channels == 4) {
        bytes[at + 3] = (byte) ((pixel >>> 24) - (other >>> 24));
      }
    }
  }
}
