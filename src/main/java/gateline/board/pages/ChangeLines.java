package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.pages.ChangeLine.Span;
import gateline.board.pages.ListItem.Figure;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.review.Why;
import gateline.review.change.Change.What;
import gateline.review.change.Changes;
import gateline.review.change.Entry;
import gateline.review.change.Shift;
import gateline.review.discretion.Discretion;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changed, as lines of the page, worst for the next gate first; what stands for private items
/// is left out.
final class ChangeLines {
  private static final int MOST_PUSHED = 3;

  private final Review review;
  private final Slide slide;
  private final Changes changes;

  ChangeLines(Review review, Slide slide, Changes changes) {
    this.review = review;
    this.slide = slide;
    this.changes = changes;
  }

  List<ChangeLine> all() {
    return changes.entries().stream()
        .filter(entry -> !Discretion.isNeutral(entry.subject().id()))
        .filter(
            entry -> entry.changes().stream().noneMatch(each -> each.what() == What.STATUS_DATE))
        .map(this::line)
        .toList();
  }

  private ChangeLine line(Entry entry) {
    int task = now().index().taskPosition(entry.subject().id());
    Color color =
        task < 0
            ? slide.palette().nobody()
            : slide.palette().squads(review.model(), task).getFirst();
    ListItem item =
        new ListItem(mark(entry), color, entry.subject().name(), detail(entry), figure(entry));
    return new ChangeLine(
        item, color, span(now(), entry), span(changes.before(), entry), why(entry));
  }

  private Schedule now() {
    return changes.after();
  }

  private static Mark mark(Entry entry) {
    return switch (entry.subject().noun()) {
      case "task" -> new BoardMark.TaskLabel(entry.subject().id());
      case "gate" -> new BoardMark.GateSign(entry.subject().id(), "change");
      default -> new BoardMark.Note("change-" + entry.subject().id());
    };
  }

  private String detail(Entry entry) {
    Task task = now().index().task(entry.subject().id());
    String who = task == null ? entry.subject().noun() : Names.squads(now().index(), task);
    return Stream.of(who, entry.cause())
        .filter(part -> !part.isEmpty())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  private Figure figure(Entry entry) {
    Palette palette = slide.palette();
    double days = entry.days();
    String number = DateWords.signedDays(days);
    String note = entry.consequence();
    if (entry.has(What.ADDED)) {
      return new Figure("new", palette.text().secondary(), note);
    }
    if (entry.has(What.REMOVED)) {
      return new Figure("gone", palette.text().secondary(), note);
    }
    return DateWords.number(days).equals("0")
        ? new Figure("", palette.text().secondary(), note)
        : new Figure(number, days > 0 ? palette.signal().risk() : palette.signal().good(), note);
  }

  /// When a task or a gate is in one of the two schedules; null for what is not there or has no
  /// dates.
  private static @Nullable Span span(Schedule schedule, Entry entry) {
    Shift shift = entry.shift();
    int task = schedule.index().taskPosition(entry.subject().id());
    int gate = schedule.index().gatePosition(entry.subject().id());
    if (task >= 0) {
      return new Span(schedule.startAt(task).toLocalDate(), schedule.finishAt(task).toLocalDate());
    }
    if (gate < 0 || shift == null) {
      return null;
    }
    var day = schedule.time().endAt(schedule.gate(gate).forecast()).toLocalDate();
    return new Span(day, day);
  }

  /// The cause, what it does, and what it pushes, in sentences.
  private String why(Entry entry) {
    List<String> sentences = new ArrayList<>();
    int task = now().index().taskPosition(entry.subject().id());
    if (!entry.cause().isEmpty()) {
      sentences.add(Counted.begun(entry.cause()) + ".");
    } else if (task >= 0) {
      sentences.add(Why.task(now(), task));
    }
    if (!entry.effect().isNone()) {
      sentences.add(Counted.begun(entry.consequence()) + ".");
    }
    if (!entry.pushes().isEmpty()) {
      sentences.add("Pushes " + pushed(entry.pushes()) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String pushed(List<Shift> pushes) {
    List<String> names =
        new ArrayList<>(
            pushes.stream().limit(MOST_PUSHED).map(shift -> shift.subject().name()).toList());
    int more = pushes.size() - names.size();
    if (more > 0) {
      names.add(more + " more");
    }
    return Names.joined(names);
  }
}
