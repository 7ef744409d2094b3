package gateline.review.standup;

import gateline.edit.notation.PlanContext;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.review.standup.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parts the lines of a text into stand-ups and their sections.
final class SheetReader {
  private static final int LONGEST = 80;

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s*");

  private SheetReader() {}

  static List<Sheet> sheets(List<MarkdownLine> lines, PlanContext context, List<Problem> problems) {
    List<Sheet> sheets = new ArrayList<>();
    Sheet here = Sheet.empty(1, new SheetHead(0, null, false));
    List<MarkdownLine> section = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      MarkdownLine line = lines.get(at);
      Optional<Section> next = section(line);
      Optional<SheetHead> head = SheetHead.of(lines, at, here.hasSections(), context);
      if (head.isPresent() && here.isLeftBy(head.get())) {
        sheets.add(here);
        here = here.next(line.number(), head.get());
      } else if (head.isPresent()) {
        here = here.with(head.get());
      } else if (next.isPresent()) {
        section = here.begin(next.get());
      } else if (isUnknown(line) && here.hasSections()) {
        problems.add(Problem.hint("stand-up", new Place.InFile(line.number(), 1), unknown(line)));
        section = new ArrayList<>();
      } else if (here.hasSections()) {
        section.add(line);
      }
    }
    sheets.add(here);
    return sheets;
  }

  private static boolean isUnknown(MarkdownLine line) {
    return line.kind() == Kind.HEADING && line.isAtEdge();
  }

  private static String unknown(MarkdownLine line) {
    String text = line.text();
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return "\"" + shown + "\" is no section of a stand-up; what is below it was left out";
  }

  /// The section that a line is the heading of: marked as one, bold, with its number, or with a
  /// colon behind it.
  private static Optional<Section> section(MarkdownLine line) {
    if (!line.isAtEdge() || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String words = NUMBER.matcher(line.text()).replaceFirst("").replace("*", "");
    return Arrays.stream(Section.values())
        .filter(each -> each.isMeantBy(words))
        .filter(each ->
            switch (line.kind()) {
              case HEADING, BOLD -> true;
              case NUMBERED -> line.order() == each.number();
              case TEXT -> words.endsWith(":");
              case BULLET, BLANK -> false;
            })
        .findFirst();
  }
}
