package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import java.util.List;

/// A stand-up and its notes.
final class StandupFormat {
  private static final Keys<Note> NOTE_KEYS = Keys.of("note");
  private static final Key<Note, String> TEXT = NOTE_KEYS.text("text", Note::text);
  private static final Key<Note, String> TASK = NOTE_KEYS.commonText("task", Note::task);
  private static final Key<Note, Boolean> NOTE_PRIVATE = NOTE_KEYS.flag("private", Note::isPrivate);

  private static final ObjectFormat<Note> NOTE = NOTE_KEYS.build(StandupFormat::note, Note::extras);

  private static final Keys<Standup> KEYS = Keys.of("stand-up");
  private static final Key<Standup, Integer> WEEK =
      KEYS.required("week", Figures.WEEK, Standup::week);
  private static final Key<Standup, String> SQUAD =
      KEYS.required("squad", Texts.COMMON, Standup::squad);
  private static final Key<Standup, List<Note>> OUTCOMES =
      KEYS.list("outcomes", NOTE, Standup::outcomes);
  private static final Key<Standup, List<Note>> PROGRESS =
      KEYS.list("progress", NOTE, Standup::progress);
  private static final Key<Standup, List<Blocker>> BLOCKERS =
      KEYS.list("blockers", BlockerFormat.BLOCKER, Standup::blockers);
  private static final Key<Standup, String> SIGNALS = KEYS.text("signals", Standup::signals);
  private static final Key<Standup, List<Note>> RISKS = KEYS.list("risks", NOTE, Standup::risks);
  private static final Key<Standup, List<Note>> DECISIONS =
      KEYS.list("decisions", NOTE, Standup::decisions);
  private static final Key<Standup, Boolean> PRIVATE = KEYS.flag("private", Standup::isPrivate);

  static final ObjectFormat<Standup> STANDUP = KEYS.build(StandupFormat::standup, Standup::extras);

  private StandupFormat() {}

  private static Note note(Fields in) {
    return new Note(in.get(TEXT), in.get(TASK), in.get(NOTE_PRIVATE), in.extras());
  }

  private static Standup standup(Fields in) {
    return new Standup(
        in.get(WEEK),
        in.get(SQUAD),
        in.get(OUTCOMES),
        in.get(PROGRESS),
        in.get(BLOCKERS),
        in.get(SIGNALS),
        in.get(RISKS),
        in.get(DECISIONS),
        in.get(PRIVATE),
        in.extras());
  }
}
