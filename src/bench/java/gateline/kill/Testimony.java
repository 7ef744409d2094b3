package gateline.kill;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a victim said before it was killed. Its last line may be cut.
record Testimony(List<Line> lines) {
  /// What it did to which version, and when.
  record Line(String what, int version, long millis) {
    static Line of(String text) {
      String[] words = text.split(" ");
      return new Line(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }
  }

  static Testimony of(String text) {
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    return new Testimony(whole.lines().map(Line::of).toList());
  }

  /// The versions that the file was meant to hold at some time.
  Set<Integer> meant() {
    Set<Integer> versions = new TreeSet<>(Set.of(0));
    lines.stream()
        .filter(line -> line.what.equals("saving"))
        .forEach(line -> versions.add(line.version));
    return versions;
  }

  /// The last version that was saved for certain.
  int lastSaved() {
    return last("saved", Long.MAX_VALUE);
  }

  /// The end of its life by its own word. On a machine with too much to do a process may stand
  /// still for seconds before it is killed; that is no time in which it could have written.
  long end(long killed, long longestSilence) {
    long last = lines.isEmpty() ? killed : lines.getLast().millis + longestSilence;
    return Math.min(killed, last);
  }

  /// The last version that was edited up to some time.
  int lastEdited(long millis) {
    return last("edit", millis);
  }

  /// When a version was edited; a version never spoken of was edited at the end.
  long edited(int version, long end) {
    return lines.stream()
        .filter(line -> line.what.equals("edit") && line.version == version)
        .mapToLong(Line::millis)
        .findFirst()
        .orElse(end);
  }

  private int last(String what, long millis) {
    return lines.stream()
        .filter(line -> line.what.equals(what) && line.millis <= millis)
        .mapToInt(Line::version)
        .max()
        .orElse(0);
  }
}
