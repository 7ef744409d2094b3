package gateline.file.safety;

import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.json.CanonicalText;
import gateline.file.json.Choice;
import gateline.file.json.Cursor;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Scalar;
import gateline.file.json.SourceText;
import gateline.file.json.Texts;
import gateline.file.json.WholeNumbers;
import gateline.plan.Extras;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/// The first line of a journal: the file (empty while there is none), its line ends, when it was
/// last edited, and how many bytes of what follows are the plan before the edits.
record JournalHead(
    String format, String file, LineEnd lineEnd, Instant edited, int baseLength, Extras extras) {
  private static final String VERSION = "gateline-journal/1";
  private static final Keys<JournalHead> KEYS = Keys.of("journal");
  private static final Key<JournalHead, String> FORMAT =
      KEYS.required("format", Scalar.version(VERSION), JournalHead::format);
  private static final Key<JournalHead, String> FILE =
      KEYS.required("file", Texts.TEXT, JournalHead::file);
  private static final Key<JournalHead, LineEnd> LINE_END =
      KEYS.required(
          "lineEnd",
          Choice.of(LineEnd.values(), end -> end.name().toLowerCase(Locale.ROOT)),
          JournalHead::lineEnd);
  private static final Key<JournalHead, Instant> EDITED =
      KEYS.required(
          "edited", new Scalar<>(JournalHead::instant, Instant::toString), JournalHead::edited);
  private static final Key<JournalHead, Integer> BASE_LENGTH =
      KEYS.required(
          "baseLength",
          new WholeNumbers(0, PlanReader.LARGEST, "the length of a plan"),
          JournalHead::baseLength);
  private static final ObjectFormat<JournalHead> HEAD =
      KEYS.buildOneLine(JournalHead::head, JournalHead::extras);

  static JournalHead of(Unsaved unsaved, int baseLength) {
    String file = unsaved.file() == null ? "" : unsaved.file().toString();
    return new JournalHead(
        VERSION, file, unsaved.lineEnd(), unsaved.edited(), baseLength, Extras.NONE);
  }

  /// Reads a line; what is none is a [gateline.file.json.Refusal].
  static JournalHead read(byte[] line) {
    return Cursor.read(SourceText.of(line), HEAD);
  }

  /// The line, with its end.
  byte[] line() {
    CanonicalText out = new CanonicalText("\n");
    HEAD.write(this, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JournalHead head(Fields in) {
    return new JournalHead(
        in.get(FORMAT),
        in.get(FILE),
        in.get(LINE_END),
        in.get(EDITED),
        in.get(BASE_LENGTH),
        in.extras());
  }

  private static Instant instant(Cursor in) {
    try {
      return Instant.parse(in.text());
    } catch (DateTimeException e) {
      throw in.unfit("date", "write a time such as 2026-01-20T14:32:07Z");
    }
  }
}
