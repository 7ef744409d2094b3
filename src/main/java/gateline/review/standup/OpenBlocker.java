package gateline.review.standup;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.StandupFields;
import gateline.plan.Plan;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A blocker that nobody has closed: as its squad last named it, the week in which it first did and
/// the stand-up in which it last did.
///
/// A blocker goes by its squad and its words, and stays open until the last stand-up that names it
/// says it is closed; one that does not name it leaves it as it was.
public record OpenBlocker(Blocker blocker, int since, Standup last) {
  /// All that are open at the end of a week, in the order of the squads and then the oldest first.
  public static List<OpenBlocker> in(Plan plan, int week) {
    return plan.squads().stream().flatMap(squad -> of(plan, week, squad.id()).stream()).toList();
  }

  /// Those of one squad at the end of a week, the oldest first.
  public static List<OpenBlocker> of(Plan plan, int week, String squad) {
    Map<String, OpenBlocker> named = new LinkedHashMap<>();
    plan.meetings().standups().stream()
        .filter(standup -> standup.squad().equals(squad) && standup.week() <= week)
        .sorted(Comparator.comparingInt(Standup::week))
        .forEach(standup -> standup.blockers().forEach(blocker -> name(named, blocker, standup)));
    return named.values().stream().filter(each -> !each.blocker.closed()).toList();
  }

  private static void name(Map<String, OpenBlocker> named, Blocker blocker, Standup standup) {
    String words = Mention.folded(blocker.text());
    OpenBlocker before = named.get(words);
    int since = before == null || before.blocker.closed() ? standup.week() : before.since;
    named.put(words, new OpenBlocker(blocker, since, standup));
  }

  /// The one with these words among those of a squad.
  public static Optional<OpenBlocker> named(Plan plan, Standup standup, String words) {
    return of(plan, standup.week(), standup.squad()).stream()
        .filter(each -> Mention.isSame(each.blocker.text(), words))
        .findFirst();
  }

  public boolean isPrivate() {
    return blocker.isPrivate() || last.isPrivate();
  }

  /// The line of it in a later stand-up.
  Blocker carried() {
    return new Blocker(
        blocker.text(),
        blocker.impact(),
        blocker.owner(),
        blocker.due(),
        false,
        isPrivate(),
        blocker.extras());
  }

  /// Closes it where it was last named.
  public Edit close() {
    int position =
        IntStream.range(0, last.blockers().size())
            .filter(at -> last.blockers().get(at).equals(blocker))
            .findFirst()
            .orElse(0);
    var closed = StandupFields.BLOCKERS.at(position, StandupFields.BLOCKER_CLOSED);
    return SetField.of(StandupFields.KIND, closed, last, true);
  }
}
