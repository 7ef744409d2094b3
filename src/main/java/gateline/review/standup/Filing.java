package gateline.review.standup;

import gateline.edit.Edit;
import gateline.edit.FileStandup;
import gateline.edit.Together;
import gateline.edit.notation.PlanContext;
import gateline.plan.Extras;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// Takes stand-ups that were read from a text into a plan. What the plan holds as private stays so,
/// and stays there: the text may have been written without it.
public final class Filing {
  private Filing() {}

  /// All of them as one step.
  public static Edit of(List<Standup> standups, PlanContext context) {
    List<Edit> edits =
        standups.stream()
            .map(read -> over(read, context))
            .<Edit>map(standup -> FileStandup.of(standup, context))
            .toList();
    return edits.size() == 1
        ? edits.getFirst()
        : new Together("file " + edits.size() + " stand-ups", edits);
  }

  private static Standup over(Standup read, PlanContext context) {
    return Standups.find(context.plan(), read.week(), read.squad())
        .map(held -> over(read, held))
        .orElse(read);
  }

  private static Standup over(Standup read, Standup held) {
    return new Standup(
        read.week(),
        read.squad(),
        notes(read.outcomes(), held.outcomes()),
        notes(read.progress(), held.progress()),
        blockers(read.blockers(), held.blockers()),
        read.signals(),
        notes(read.risks(), held.risks()),
        notes(read.decisions(), held.decisions()),
        read.isPrivate() || held.isPrivate(),
        held.extras());
  }

  private static List<Note> notes(List<Note> read, List<Note> held) {
    return merged(
        read,
        held,
        note -> Mention.folded(note.text()) + "\n" + note.task(),
        Note::isPrivate,
        (next, before) -> note(next, before.isPrivate(), before.extras()));
  }

  private static Note note(Note note, boolean wasPrivate, Extras extras) {
    return new Note(note.text(), note.task(), note.isPrivate() || wasPrivate, extras);
  }

  private static List<Blocker> blockers(List<Blocker> read, List<Blocker> held) {
    return merged(
        read,
        held,
        blocker -> Mention.folded(blocker.text()),
        Blocker::isPrivate,
        (next, before) ->
            new Blocker(
                next.text(),
                next.impact(),
                next.owner(),
                next.due(),
                next.closed(),
                next.isPrivate() || before.isPrivate(),
                before.extras()));
  }

  private interface Merge<T> {
    T of(T next, T before);
  }

  /// The lines as read, each with what the plan holds of it, and behind them the private ones that
  /// the text does not tell.
  private static <T> List<T> merged(
      List<T> read,
      List<T> held,
      Function<T, String> words,
      Predicate<T> isPrivate,
      Merge<T> merge) {
    Map<String, T> before = new LinkedHashMap<>();
    held.forEach(line -> before.putIfAbsent(words.apply(line), line));
    List<T> lines = new ArrayList<>();
    for (T line : read) {
      T was = before.remove(words.apply(line));
      lines.add(was == null ? line : merge.of(line, was));
    }
    before.values().stream().filter(isPrivate).forEach(lines::add);
    return lines;
  }
}
