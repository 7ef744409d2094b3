package gateline.paint;

import java.util.Locale;
import java.util.StringJoiner;

/// An outline written down in letters and rounded numbers.
final class RecordedPath implements PathSink {
  private final StringJoiner path = new StringJoiner(" ");

  @Override
  public void moveTo(double x, double y) {
    add("M", x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    add("L", x, y);
  }

  @Override
  public void quadTo(double controlX, double controlY, double x, double y) {
    add("Q", controlX, controlY, x, y);
  }

  @Override
  public void close() {
    path.add("Z");
  }

  private void add(String letter, double... numbers) {
    StringJoiner words = new StringJoiner(",");
    for (double number : numbers) {
      words.add(String.format(Locale.ROOT, "%.1f", number).replace(".0", ""));
    }
    path.add(letter + words);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
