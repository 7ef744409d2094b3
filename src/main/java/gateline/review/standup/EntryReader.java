package gateline.review.standup;

import gateline.edit.field.StandupFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Extras;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes lines of a stand-up from the entries of a text, and says what it could not make out.
record EntryReader(PlanContext context, TaskNames tasks, List<Problem> problems) {
  private static final int LONGEST_NAME = 400;
  private static final String BOLD = "**";
  private static final Pattern BOX = Pattern.compile("\\[([ xX])](?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern DETAIL =
      Pattern.compile("(?i)\\**(impact|owner|due)\\**\\s*:\\**\\s*(.*)", Pattern.DOTALL);

  /// What an entry says without its box and its mark of privacy.
  private record Said(String text, boolean isTicked, boolean isPrivate) {
    static Said of(String written) {
      Matcher box = BOX.matcher(written);
      boolean hasBox = box.matches();
      String rest = hasBox ? (box.group(2) == null ? "" : box.group(2)) : written;
      boolean isTicked = hasBox && !box.group(1).isBlank();
      boolean isPrivate =
          rest.endsWith(MarkdownText.PRIVATE)
              && MarkdownText.find(rest, "(", rest.length() - MarkdownText.PRIVATE.length()) >= 0;
      int end = isPrivate ? rest.length() - MarkdownText.PRIVATE.length() : rest.length();
      return new Said(rest.substring(0, end).strip(), isTicked, isPrivate);
    }
  }

  /// Entries below others count like those.
  List<Note> notes(List<TextEntry> entries) {
    return entries.stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry), entry.below().stream()))
        .map(this::note)
        .filter(note -> !note.text().isEmpty() || !note.task().isEmpty())
        .toList();
  }

  /// Lines of signals, empty ones too.
  String signals(List<TextEntry> entries) {
    return String.join(
        "\n",
        entries.stream()
            .flatMap(entry -> Stream.concat(Stream.of(entry), entry.below().stream()))
            .map(entry -> MarkdownText.plain(entry.text()))
            .toList());
  }

  private Note note(TextEntry entry) {
    Said said = Said.of(entry.text());
    String text = said.text;
    int end = text.startsWith(BOLD) ? MarkdownText.find(text, BOLD, BOLD.length()) : -1;
    boolean isBold = end > 0 && isEndOrColon(text, end + BOLD.length());
    int colon = isBold ? end + BOLD.length() : text.indexOf(':');
    String name = isBold ? text.substring(BOLD.length(), end) : name(text, colon);
    Optional<String> task = tasks.find(MarkdownText.plain(name));
    if (task.isEmpty()) {
      if (isBold) {
        hint(entry, "no task of the plan is called \"" + MarkdownText.plain(name) + "\"");
      }
      return new Note(MarkdownText.plain(text), "", said.isPrivate, Extras.NONE);
    }
    String rest = colon < text.length() ? text.substring(colon + 1) : "";
    return new Note(MarkdownText.plain(rest), task.get(), said.isPrivate, Extras.NONE);
  }

  private static boolean isEndOrColon(String text, int at) {
    return at == text.length() || text.charAt(at) == ':';
  }

  /// What stands before a colon that is not behind a backslash.
  private static String name(String text, int colon) {
    boolean isName = colon > 0 && colon <= LONGEST_NAME && text.charAt(colon - 1) != '\\';
    return isName && text.lastIndexOf('\n', colon) < 0 ? text.substring(0, colon) : "";
  }

  List<Blocker> blockers(List<TextEntry> entries) {
    return entries.stream()
        .map(this::blocker)
        .filter(blocker -> !blocker.text().isEmpty())
        .toList();
  }

  /// What is below a blocker and is neither owner nor day is its impact.
  private Blocker blocker(TextEntry entry) {
    Said said = Said.of(entry.text());
    List<String> impact = new ArrayList<>();
    String owner = "";
    LocalDate due = null;
    for (TextEntry below : entry.below()) {
      Matcher detail = DETAIL.matcher(below.text());
      String key = detail.matches() ? detail.group(1).toLowerCase(Locale.ROOT) : "";
      String value = MarkdownText.plain(detail.matches() ? detail.group(2) : below.text());
      switch (key) {
        case "owner" -> owner = owner(below, value);
        case "due" -> due = due(below, value);
        default -> impact.add(value);
      }
    }
    return new Blocker(
        MarkdownText.plain(said.text),
        String.join("\n", impact),
        owner,
        due,
        said.isTicked,
        said.isPrivate,
        Extras.NONE);
  }

  private String owner(TextEntry entry, String text) {
    return switch (StandupFields.BLOCKER_OWNER.parse(text, context)) {
      case Parsed.Value<String>(String owner) -> owner;
      case Parsed.Refused<String>(String words) -> {
        hint(entry, words);
        yield "";
      }
    };
  }

  private @Nullable LocalDate due(TextEntry entry, String text) {
    return switch (StandupFields.BLOCKER_DUE.parse(text, context)) {
      case Parsed.Value(var day) -> day;
      case Parsed.Refused(String words) -> {
        hint(entry, words);
        yield null;
      }
    };
  }

  private void hint(TextEntry entry, String words) {
    problems.add(Problem.hint("stand-up", new Place.InFile(entry.line(), 1), words));
  }
}
