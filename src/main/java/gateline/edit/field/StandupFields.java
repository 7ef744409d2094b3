package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.Directory;
import gateline.edit.notation.ItemNotation;
import gateline.edit.notation.Optionally;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Plan.Meetings;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What can be edited in a stand-up. Its id is `standup-3-core`, of its week and its squad; one
/// that has not been held is made when it is first edited.
public final class StandupFields {
  private static final Fields<Standup> FIELDS = new Fields<>(Standup.class);
  public static final Field<Standup, String> SIGNALS =
      FIELDS.add("signals", TextNotation.LINES, Standup::signals);
  public static final Field<Standup, Boolean> PRIVATE = FIELDS.isPrivate(Standup::isPrivate);

  private static final Fields<Note> NOTE = new Fields<>(Note.class);
  public static final Field<Note, String> NOTE_TEXT =
      NOTE.add("text", TextNotation.LINE, Note::text);

  /// The task a note is about, null for none.
  public static final Field<Note, @Nullable String> NOTE_TASK =
      NOTE.add(
          "task",
          new Optionally<>(new ItemNotation(Directory.TASKS)),
          emptyAsNull(Lens.of(Note.class, "task", Note::task)));

  public static final Field<Note, Boolean> NOTE_PRIVATE = NOTE.isPrivate(Note::isPrivate);

  private static final Fields<Blocker> BLOCKER = new Fields<>(Blocker.class);
  public static final Field<Blocker, String> BLOCKER_TEXT =
      BLOCKER.add("text", TextNotation.LINE, Blocker::text);
  public static final Field<Blocker, String> BLOCKER_IMPACT =
      BLOCKER.add("impact", TextNotation.LINE, Blocker::impact);
  public static final Field<Blocker, String> BLOCKER_OWNER =
      BLOCKER.add("owner", Notations.OWNER, Blocker::owner);
  public static final Field<Blocker, @Nullable LocalDate> BLOCKER_DUE =
      BLOCKER.optional("due", Notations.DAY, Blocker::due);
  public static final Field<Blocker, Boolean> BLOCKER_CLOSED =
      BLOCKER.flag("closed", Blocker::closed);
  public static final Field<Blocker, Boolean> BLOCKER_PRIVATE =
      BLOCKER.isPrivate(Blocker::isPrivate);

  public static final Part<Standup, Note> OUTCOMES =
      notes("outcomes", "outcome", Lens.of(Standup.class, "outcomes", Standup::outcomes));
  public static final Part<Standup, Note> PROGRESS =
      notes("progress", "progress note", Lens.of(Standup.class, "progress", Standup::progress));
  public static final Part<Standup, Blocker> BLOCKERS =
      new Part<>(
          "blockers",
          "blocker",
          Lens.of(Standup.class, "blockers", Standup::blockers),
          text -> new Blocker(text, "", "", null, false, false, Extras.NONE),
          BLOCKER.all());
  public static final Part<Standup, Note> RISKS =
      notes("risks", "risk", Lens.of(Standup.class, "risks", Standup::risks));
  public static final Part<Standup, Note> DECISIONS =
      notes("decisions", "decision", Lens.of(Standup.class, "decisions", Standup::decisions));

  public static final ItemKind<Standup> KIND =
      new ItemKind<>(
          Noun.of("stand-up"),
          PlanFields.MEETINGS.then(Lens.of(Meetings.class, "standups", Meetings::standups)),
          Lens.readOnly(standup -> id(standup.week(), standup.squad())),
          standup -> standup.squad() + " in week " + standup.week(),
          new MadeByEditing(),
          _ -> null,
          FIELDS.all(),
          List.of(OUTCOMES, PROGRESS, BLOCKERS, RISKS, DECISIONS),
          List.of());

  private StandupFields() {}

  /// What the stand-up of a squad in a week goes by.
  public static String id(int week, String squad) {
    return "standup-" + week + "-" + squad;
  }

  private static Part<Standup, Note> notes(
      String key, String noun, Lens<Standup, List<Note>> list) {
    return new Part<>(key, noun, list, text -> new Note(text, "", false, Extras.NONE), NOTE.all());
  }

  private static Lens<Note, @Nullable String> emptyAsNull(Lens<Note, String> text) {
    return new Lens<Note, @Nullable String>(
        note -> text.of(note).isEmpty() ? null : text.of(note),
        (note, value) -> text.with(note, value == null ? "" : value));
  }

  private record MadeByEditing() implements Origin<Standup> {
    private static final Pattern ID = Pattern.compile("standup-([1-9]\\d{0,2})-(.+)");

    @Override
    public @Nullable Standup blank(String id, String name, Plan plan) {
      return null;
    }

    @Override
    public Optional<Standup> implied(Plan plan, String wanted) {
      Matcher parts = ID.matcher(wanted);
      boolean isOne =
          parts.matches()
              && Integer.parseInt(parts.group(1)) <= plan.weeks()
              && plan.squads().stream().map(Squad::id).anyMatch(parts.group(2)::equals);
      return isOne
          ? Optional.of(Standup.of(Integer.parseInt(parts.group(1)), parts.group(2)))
          : Optional.empty();
    }

    @Override
    public Comparator<Standup> order() {
      return Comparator.comparingInt(Standup::week);
    }
  }
}
