package gateline.paint.font;

import gateline.paint.PathSink;
import java.nio.ByteBuffer;

/// One simple glyph decoded: closed contours of points that lie on the curve or steer it.
final class Contours {
  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  private final ByteBuffer glyf;
  private final int[] ends;
  private final byte[] flags;
  private final int[] xs;
  private final int[] ys;

  Contours(ByteBuffer glyf, int start, int count) {
    this.glyf = glyf;
    this.ends = new int[count];
    for (int i = 0; i < count; i++) {
      ends[i] = glyf.getChar(start + 2 * i);
    }
    int points = count == 0 ? 0 : ends[count - 1] + 1;
    this.flags = new byte[points];
    this.xs = new int[points];
    this.ys = new int[points];
    int instructions = glyf.getChar(start + 2 * count);
    int at = readFlags(start + 2 * count + 2 + instructions);
    at = readDistances(at, xs, X_SHORT, X_SAME_OR_POSITIVE);
    readDistances(at, ys, Y_SHORT, Y_SAME_OR_POSITIVE);
  }

  private int readFlags(int start) {
    int at = start;
    for (int i = 0; i < flags.length; i++) {
      byte flag = glyf.get(at++);
      flags[i] = flag;
      if ((flag & REPEAT) != 0) {
        int again = glyf.get(at++) & 0xFF;
        java.util.Arrays.fill(flags, i + 1, i + 1 + again, flag);
        i += again;
      }
    }
    return at;
  }

  private int readDistances(int start, int[] into, int shortFlag, int sameFlag) {
    int at = start;
    int value = 0;
    for (int i = 0; i < into.length; i++) {
      boolean same = (flags[i] & sameFlag) != 0;
      if ((flags[i] & shortFlag) != 0) {
        int distance = glyf.get(at++) & 0xFF;
        value += same ? distance : -distance;
      } else if (!same) {
        value += glyf.getShort(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }

  void trace(double x, double y, double scale, PathSink sink) {
    int first = 0;
    for (int last : ends) {
      traceOne(first, last, new Placed(x, y, scale, sink));
      first = last + 1;
    }
  }

  /// Between two steering points lies an unwritten point of the curve, their middle.
  private void traceOne(int first, int last, Placed out) {
    int count = last - first + 1;
    int start = first;
    while (start <= last && !onCurve(start)) {
      start++;
    }
    if (start > last) {
      throw new IllegalStateException("a contour without a point on its curve");
    }
    out.moveTo(xs[start], ys[start]);
    int step = 1;
    while (step < count) {
      int point = first + (start - first + step) % count;
      if (onCurve(point)) {
        out.lineTo(xs[point], ys[point]);
        step++;
        continue;
      }
      int next = first + (start - first + step + 1) % count;
      if (onCurve(next)) {
        out.quadTo(xs[point], ys[point], xs[next], ys[next]);
        step += 2;
      } else {
        out.quadTo(
            xs[point], ys[point], (xs[point] + xs[next]) / 2.0, (ys[point] + ys[next]) / 2.0);
        step++;
      }
    }
    out.sink.close();
  }

  private boolean onCurve(int point) {
    return (flags[point] & ON_CURVE) != 0;
  }

  /// Font units, y upward, put at their place in pixels.
  private record Placed(double x, double y, double scale, PathSink sink) {
    void moveTo(double px, double py) {
      sink.moveTo(x + px * scale, y - py * scale);
    }

    void lineTo(double px, double py) {
      sink.lineTo(x + px * scale, y - py * scale);
    }

    void quadTo(double cx, double cy, double px, double py) {
      sink.quadTo(x + cx * scale, y - cy * scale, x + px * scale, y - py * scale);
    }
  }
}
