package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.pages.ChangeLine.Span;
import gateline.board.pages.Entry.Figure;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.Moves;
import gateline.review.Moves.Move;
import gateline.review.Names;
import gateline.review.Why;
import gateline.scene.Color;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.List;

/// What moved from one schedule to the next, as lines of the page.
final class ChangeLines {
  private final Review review;
  private final Slide slide;
  private final Schedule then;
  private final Moves moves;

  ChangeLines(Review review, Slide slide, Schedule then) {
    this.review = review;
    this.slide = slide;
    this.then = then;
    moves = Moves.between(then, review.model().schedule());
  }

  private Plan plan() {
    return review.plan();
  }

  private Schedule now() {
    return review.model().schedule();
  }

  List<ChangeLine> all() {
    return moves.tasks().stream()
        .filter(move -> !plan().tasks().get(move.task()).details().isPrivate())
        .map(this::line)
        .toList();
  }

  private ChangeLine line(Move move) {
    Task task = plan().tasks().get(move.task());
    Color color = slide.palette().squads(review.model(), move.task()).getFirst();
    int was = then.index().taskPosition(task.id());
    Color tone =
        move.days() > 0 ? slide.palette().signal().risk() : slide.palette().signal().good();
    Figure figure = new Figure(DateWords.signedDays(move.days()), tone, effect(move));
    Entry entry =
        new Entry(
            new BoardMark.TaskLabel(task.id()),
            color,
            task.name(),
            Names.squads(now().index(), task),
            figure);
    return new ChangeLine(
        entry, color, span(now(), move.task()), span(then, was), Why.task(now(), move.task()));
  }

  private static Span span(Schedule schedule, int task) {
    return new Span(schedule.startAt(task).toLocalDate(), schedule.finishAt(task).toLocalDate());
  }

  private String effect(Move move) {
    if (moves.gate() < 0 || DateWords.number(move.effect()).equals("0")) {
      return "moves no gate";
    }
    String gate = plan().gates().get(moves.gate()).name();
    return gate + " " + DateWords.signedDays(move.effect());
  }

  /// `Parity sign-off 2 days later`; empty when the next gate stays.
  String gateMoved() {
    double days = moves.gateDays();
    if (moves.gate() < 0 || DateWords.number(Math.abs(days)).equals("0")) {
      return "";
    }
    String gate = plan().gates().get(moves.gate()).name();
    return gate + " " + DateWords.days(Math.abs(days)) + (days > 0 ? " later" : " earlier");
  }
}
