package gateline.file.json;

import gateline.plan.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a file without its byte order mark, and where each of them stands for a reader.
public final class SourceText {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int CHUNK = 8192;

  private final byte[] bytes;

  private SourceText(byte[] bytes) {
    this.bytes = bytes;
  }

  public static SourceText of(byte[] file) {
    boolean marked =
        file.length >= MARK.length && Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length);
    return new SourceText(marked ? Arrays.copyOfRange(file, MARK.length, file.length) : file);
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  /// Whether the first line ends with carriage return and line feed.
  public boolean hasWindowsLines() {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i > 0 && bytes[i - 1] == '\r';
      }
    }
    return false;
  }

  /// Refuses bytes that are not UTF-8. A zero among the first four would be taken for UTF-16.
  public void requireUtf8() {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        throw notUtf8(i);
      }
    }
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw notUtf8(in.position());
    }
  }

  private static Refusal notUtf8(int offset) {
    return new Refusal("not-utf-8", offset, "the file is not UTF-8 here; save it as UTF-8");
  }

  /// Where a number begins that a parser is inside of; how far it has come depends on its buffers.
  long beginOfNumber(long offset) {
    int begin = (int) Math.min(offset, bytes.length);
    while (begin > 0 && "+-.eE0123456789".indexOf(bytes[begin - 1]) >= 0) {
      begin--;
    }
    return begin;
  }

  /// The line and column, in characters, of a byte.
  public Place.InFile placeOf(long offset) {
    int end = startOfCharacter(offset);
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && !isLineFeed(i + 1))) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place.InFile(line, characters(lineStart, end) + 1);
  }

  /// The character a byte belongs to; empty after the end.
  String characterAt(long offset) {
    int start = startOfCharacter(offset);
    int end = Math.min(start + 1, bytes.length);
    while (end < bytes.length && isContinuation(bytes[end])) {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private int startOfCharacter(long offset) {
    int start = Math.clamp(offset, 0, bytes.length);
    while (start > 0 && start < bytes.length && isContinuation(bytes[start])) {
      start--;
    }
    return start;
  }

  /// The letters that end before a byte.
  String wordBefore(long offset) {
    int end = Math.clamp(offset, 0, bytes.length);
    int start = end;
    while (start > 0 && Character.isLetter(bytes[start - 1])) {
      start--;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private boolean isLineFeed(int index) {
    return index < bytes.length && bytes[index] == '\n';
  }

  private int characters(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!isContinuation(bytes[i])) {
        count++;
      }
    }
    return count;
  }

  private static boolean isContinuation(byte part) {
    return (part & 0xC0) == 0x80;
  }
}
