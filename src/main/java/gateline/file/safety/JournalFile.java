package gateline.file.safety;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.file.json.Refusal;
import gateline.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The content of a journal: a line that says what it is, the plan before the edits, and the plan
/// after them, both as plan files. What is read is trusted no more than any other file.
final class JournalFile {
  private static final int LONGEST_HEAD = 256 * 1024;
  private static final long LARGEST = 2L * PlanReader.LARGEST;

  private JournalFile() {}

  static byte[] content(Unsaved unsaved) throws IOException {
    byte[] base = PlanWriter.bytes(unsaved.base(), LineEnd.UNIX);
    byte[] plan = PlanWriter.bytes(unsaved.plan(), LineEnd.UNIX);
    byte[] head = JournalHead.of(unsaved, base.length).line();
    var out = new ByteArrayOutputStream(head.length + base.length + plan.length);
    out.write(head);
    out.write(base);
    out.write(plan);
    return out.toByteArray();
  }

  /// What a journal holds; empty if it is none.
  static Optional<Unsaved> read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    byte[] content = PlanFiles.content(file, (int) LARGEST);
    int end = 0;
    while (end < Math.min(content.length, LONGEST_HEAD) && content[end] != '\n') {
      end++;
    }
    try {
      JournalHead head = JournalHead.read(Arrays.copyOf(content, end));
      return read(head, content, end + 1);
    } catch (Refusal | InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Unsaved> read(JournalHead head, byte[] content, int from) {
    if (head.baseLength() > content.length - from) {
      return Optional.empty();
    }
    int middle = from + head.baseLength();
    Optional<Plan> base = plan(Arrays.copyOfRange(content, from, middle));
    Optional<Plan> plan = plan(Arrays.copyOfRange(content, middle, content.length));
    Path file = head.file().isEmpty() ? null : Path.of(head.file());
    return base.flatMap(before ->
        plan.map(after -> new Unsaved(file, head.lineEnd(), before, after, head.edited())));
  }

  private static Optional<Plan> plan(byte[] content) {
    return PlanReader.read(content) instanceof ReadResult.Opened opened
        ? Optional.of(opened.plan())
        : Optional.empty();
  }
}
