package gateline.review.standup;

import gateline.edit.notation.Directory;
import gateline.edit.notation.ItemNotation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Extras;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Standup;
import gateline.review.standup.Standups.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads stand-ups from Markdown, as `StandupMarkdown` writes it or as people fill in the template:
/// headings with or without marks and numbers, any bullets, entries over several lines. Whatever
/// the text, reading ends soon; what it does not understand it names by its line.
public final class StandupReader {
  /// The characters above which a text is refused.
  public static final int LARGEST = 1 << 20;

  private static final int MOST_LINES = 50_000;
  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_PROBLEMS = 50;
  private static final ItemNotation SQUAD = new ItemNotation(Directory.SQUADS);

  private final PlanContext context;
  private final @Nullable Slot usual;
  private final List<Problem> refusals = new ArrayList<>();
  private final List<Problem> hints = new ArrayList<>();
  private final EntryReader entries;

  private StandupReader(PlanContext context, @Nullable Slot usual) {
    this.context = context;
    this.usual = usual;
    entries = new EntryReader(context, new TaskNames(context), hints);
  }

  /// The stand-ups of a text that says for each its squad and week.
  public static ReadStandups read(String text, PlanContext context) {
    return new StandupReader(context, null).read(text);
  }

  /// The same, where a text that does not say squad or week is meant for this place.
  public static ReadStandups readFor(Slot usual, String text, PlanContext context) {
    return new StandupReader(context, usual).read(text);
  }

  /// The squad that a text names by name or id.
  static Optional<String> squad(PlanContext context, String name) {
    return SQUAD.parse(name, context) instanceof Parsed.Value<String>(String id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private ReadStandups read(String text) {
    List<Standup> standups = List.of();
    if (text.length() > LARGEST) {
      refuse(1, "the text is longer than " + (LARGEST >> 20) + " MB");
    } else if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
      refuse(MOST_LINES, "the text has more than " + MOST_LINES + " lines");
    } else {
      standups = standups(SheetReader.sheets(MarkdownLine.all(text), context, hints));
    }
    List<Problem> problems =
        Stream.concat(refusals.stream(), hints.stream()).limit(MOST_PROBLEMS).toList();
    return new ReadStandups(standups, problems);
  }

  private List<Standup> standups(List<Sheet> sheets) {
    List<Standup> standups = new ArrayList<>();
    Set<Slot> slots = new HashSet<>();
    for (Sheet sheet : sheets) {
      if (refusals.size() < MOST_PROBLEMS) {
        slot(sheet)
            .filter(slot -> isNew(slot, sheet, slots))
            .ifPresent(slot -> standups.add(standup(sheet, slot)));
      }
    }
    return standups;
  }

  private void refuse(int line, String words) {
    refusals.add(Problem.error("stand-up", new Place.InFile(line, 1), words));
  }

  private boolean isNew(Slot slot, Sheet sheet, Set<Slot> slots) {
    boolean isNew = slots.add(slot);
    if (!isNew) {
      refuse(sheet.line(), "a second stand-up of this squad in week " + slot.week());
    }
    return isNew;
  }

  /// Where a sheet belongs; nowhere when it does not say so, and then it is refused.
  private Optional<Slot> slot(Sheet sheet) {
    if (!sheet.hasSections()) {
      refuse(sheet.line(), "no section of a stand-up: expected a heading such as Progress");
      return Optional.empty();
    }
    OptionalInt week = week(sheet);
    return week.isEmpty()
        ? Optional.empty()
        : squad(sheet).map(squad -> new Slot(week.getAsInt(), squad));
  }

  private OptionalInt week(Sheet sheet) {
    int said = sheet.head().week();
    int week = said == 0 && usual != null ? usual.week() : said;
    int last = context.plan().weeks();
    if (week >= 1 && week <= last) {
      return OptionalInt.of(week);
    }
    String words =
        said == 0
            ? "expected a line such as Week 4"
            : "week " + said + ": expected a week of the plan, 1 to " + last;
    refuse(sheet.line(), words);
    return OptionalInt.empty();
  }

  private Optional<String> squad(Sheet sheet) {
    String name = sheet.head().squad();
    if (name == null && usual != null) {
      return Optional.of(usual.squad());
    }
    if (name == null) {
      refuse(sheet.line(), "expected a line such as Squad: Quality");
      return Optional.empty();
    }
    return switch (SQUAD.parse(name, context)) {
      case Parsed.Value<String>(String id) -> Optional.of(id);
      case Parsed.Refused<String>(String words) -> {
        refuse(sheet.line(), words);
        yield Optional.empty();
      }
    };
  }

  private Standup standup(Sheet sheet, Slot slot) {
    for (Section section : Section.values()) {
      if (sheet.entries(section).size() > MOST_ENTRIES) {
        refuse(sheet.line(), "more than " + MOST_ENTRIES + " lines in " + section.title());
        return Standup.of(slot.week(), slot.squad());
      }
    }
    return new Standup(
        slot.week(),
        slot.squad(),
        entries.notes(sheet.entries(Section.OUTCOMES)),
        entries.notes(sheet.entries(Section.PROGRESS)),
        entries.blockers(sheet.entries(Section.BLOCKERS)),
        entries.signals(sheet.entries(Section.SIGNALS)),
        entries.notes(sheet.entries(Section.RISKS)),
        entries.notes(sheet.entries(Section.DECISIONS)),
        sheet.head().isPrivate(),
        Extras.NONE);
  }
}
