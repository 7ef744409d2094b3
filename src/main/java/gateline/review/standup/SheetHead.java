package gateline.review.standup;

import gateline.edit.notation.PlanContext;
import gateline.plan.Squad;
import gateline.review.standup.MarkdownLine.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that says which stand-up follows: its week, or 0; its squad as written, or null; and
/// whether it is private.
record SheetHead(int week, @Nullable String squad, boolean isPrivate) {
  private static final int LONGEST = 400;
  private static final Pattern TITLE =
      Pattern.compile("(?i)stand-?up of (.+), week (\\d{1,4})( \\(private\\))?", Pattern.DOTALL);
  private static final Pattern WEEK =
      Pattern.compile("(?i)week ?(?:#:?|:)? ?#?(\\d{1,4})(?:[ :,/–-].*)?", Pattern.DOTALL);
  private static final Pattern SQUAD = Pattern.compile("(?i)squad ?: ?(.+)", Pattern.DOTALL);

  /// What a line says, where it says anything of the kind. Inside a section a week must be a
  /// heading, or the line before a squad's: a sentence may begin with one too.
  static Optional<SheetHead> of(
      List<MarkdownLine> lines, int at, boolean isInSection, PlanContext context) {
    MarkdownLine line = lines.get(at);
    if (!line.isAtEdge() || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(line.text());
    if (title.matches()) {
      String squad = MarkdownText.plain(title.group(1));
      return Optional.of(new SheetHead(number(title.group(2)), squad, title.group(3) != null));
    }
    String text = unmarked(line);
    Matcher week = WEEK.matcher(text);
    boolean isHeading = line.kind() == Kind.HEADING;
    if (week.matches() && (isHeading || !isInSection || isBeforeSquad(lines, at))) {
      return Optional.of(new SheetHead(number(week.group(1)), null, false));
    }
    Matcher squad = SQUAD.matcher(text);
    if (squad.matches()) {
      return Optional.of(new SheetHead(0, MarkdownText.plain(squad.group(1)), false));
    }
    return isHeading && isSquad(text, context)
        ? Optional.of(new SheetHead(0, text, false))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean isBeforeSquad(List<MarkdownLine> lines, int at) {
    return at + 1 < lines.size() && SQUAD.matcher(unmarked(lines.get(at + 1))).matches();
  }

  /// `**Squad:** Quality` without its stars.
  private static String unmarked(MarkdownLine line) {
    return line.text().replace("**", "").strip();
  }

  private static boolean isSquad(String text, PlanContext context) {
    return context.plan().squads().stream().map(Squad::name).anyMatch(text::equalsIgnoreCase);
  }
}
