package gateline.review.report;

import gateline.review.change.Entry;
import gateline.review.change.Shift;
import gateline.time.DateWords;
import java.util.List;

/// Changes and slips, one line each.
final class ChangeLines {
  private static final int MOST_PUSHED = 4;

  private ChangeLines() {}

  /// `**Golden traces** +3 d: estimate 4 → 5 d; moves Parity sign-off by 2 days`.
  static String change(Entry entry) {
    String noun = entry.subject().noun();
    String kind = noun.equals("task") || noun.isEmpty() ? "" : capitalized(noun) + " ";
    String days = entry.shift() == null ? "" : " " + DateWords.signedDays(entry.days());
    String effect = entry.effect().isNone() ? "" : "; " + entry.consequence();
    String words = Markdown.escaped(entry.cause() + effect);
    return kind + Markdown.bold(entry.subject().name()) + days + ": " + words;
  }

  /// What ends later for a change of its own, and what it pushes.
  static List<String> slips(List<Entry> entries) {
    return entries.stream().filter(ChangeLines::isSlip).map(ChangeLines::slip).toList();
  }

  private static boolean isSlip(Entry entry) {
    Shift shift = entry.shift();
    boolean isLater = shift != null && shift.isOwn() && shift.days() > 0;
    return isLater || entry.pushes().stream().anyMatch(pushed -> pushed.days() > 0);
  }

  private static String slip(Entry entry) {
    List<String> pushed =
        entry.pushes().stream()
            .filter(shift -> shift.days() > 0)
            .map(shift -> shift.subject().name() + " " + DateWords.signedDays(shift.days()))
            .toList();
    String days = entry.days() > 0 ? " " + DateWords.signedDays(entry.days()) : "";
    int more = pushed.size() - MOST_PUSHED;
    String names = String.join(", ", pushed.subList(0, Math.min(MOST_PUSHED, pushed.size())));
    String pushes =
        pushed.isEmpty() ? "" : ", pushes " + names + (more > 0 ? " and " + more + " more" : "");
    return Markdown.bold(entry.subject().name()) + days + Markdown.escaped(pushes);
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
