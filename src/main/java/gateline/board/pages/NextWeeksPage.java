package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.capacity.Loads;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.review.discretion.Discretion;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What each squad works on in the fourteen days from the day of the review: its tasks with their
/// ends on a track of those days, and its load in the weeks they lie in.
final class NextWeeksPage implements Content, PanelGrid.Source {
  private static final int DAYS = 14;

  private final Review review;
  private final Slide slide;
  private final LocalDate from;
  private final LocalDate until;
  private final List<Integer> squads;

  NextWeeksPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    from = review.day();
    until = from.plusDays(DAYS - 1);
    squads =
        IntStream.range(0, plan().squads().size())
            .boxed()
            .filter(squad -> !Discretion.isNeutral(plan().squads().get(squad).id()))
            .filter(squad -> !tasks(squad).isEmpty())
            .toList();
  }

  private Plan plan() {
    return review.plan();
  }

  private Schedule schedule() {
    return review.model().schedule();
  }

  /// The tasks of a squad that are worked on in these days, the first to start first.
  private List<Integer> tasks(int squad) {
    String id = plan().squads().get(squad).id();
    return running().stream()
        .filter(task ->
            plan().tasks().get(task).squads().stream().anyMatch(each -> each.squad().equals(id)))
        .sorted(Comparator.comparingLong(schedule()::start).thenComparingLong(schedule()::finish))
        .toList();
  }

  private List<Integer> running() {
    return IntStream.range(0, plan().tasks().size())
        .filter(task -> !plan().tasks().get(task).isFinished())
        .filter(task -> !Discretion.isNeutral(plan().tasks().get(task).id()))
        .filter(task -> !start(task).isAfter(until) && !finish(task).isBefore(from))
        .boxed()
        .toList();
  }

  private LocalDate start(int task) {
    return schedule().startAt(task).toLocalDate();
  }

  private LocalDate finish(int task) {
    return schedule().finishAt(task).toLocalDate();
  }

  @Override
  public String title() {
    List<Integer> running = running();
    if (running.isEmpty()) {
      return "Nothing is planned in the next two weeks";
    }
    long starting = running.stream().filter(task -> !plan().tasks().get(task).isStarted()).count();
    long ending = running.stream().filter(task -> !finish(task).isAfter(until)).count();
    return Counted.begun(
        Counted.of(starting, "task")
            + (starting == 1 ? " starts" : " start")
            + " and "
            + (ending == 0 ? "none" : String.valueOf(ending))
            + (ending == 1 ? " ends" : " end")
            + " by "
            + DateWords.day(until));
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (squads.isEmpty()) {
      String days = DateWords.day(from) + " and " + DateWords.day(until);
      Nothing.draw(pen, slide, room, "No squad has a task between " + days + ".");
    } else {
      new PanelGrid(slide, this).draw(pen, room);
    }
  }

  @Override
  public int count() {
    return squads.size();
  }

  @Override
  public String what() {
    return "squads";
  }

  @Override
  public Panel panel(int position, Writing writing) {
    int squad = squads.get(position);
    Squad each = plan().squads().get(squad);
    Color color = slide.palette().squad(each, squad);
    CardItem loads =
        writing.side(
            weeks().stream().map(week -> load(squad, week)).toList(),
            new BoardMark.Note("load-" + each.id()));
    List<CardItem> items = new ArrayList<>();
    tasks(squad).forEach(task -> items.add(track(task, color, writing)));
    return Panel.ofSquad(writing, each, color, List.of(loads), items);
  }

  /// The weeks that these days lie in.
  private List<Integer> weeks() {
    int first = plan().weekOf(from);
    return IntStream.rangeClosed(first, first + 2)
        .filter(week -> week >= 1 && week <= review.model().loads().weeks())
        .filter(week -> !plan().weekStart(week).isAfter(until))
        .boxed()
        .toList();
  }

  /// `W4 8/5`, in person-days.
  private Aside load(int squad, int week) {
    Loads loads = review.model().loads();
    String load = DateWords.number(loads.load(squad, week));
    String words = "W" + week + " " + load + "/" + DateWords.number(loads.capacity(squad, week));
    boolean isOver = loads.isOver(squad, week);
    Color quiet = slide.palette().text().secondary();
    return new Aside(words, isOver ? slide.palette().signal().bad() : quiet);
  }

  private CardItem track(int task, Color color, Writing writing) {
    Task each = plan().tasks().get(task);
    boolean isLate = schedule().spillOver(task) > 0;
    Color tone = isLate ? slide.palette().signal().risk() : slide.palette().text().secondary();
    Aside end = new Aside(DateWords.day(finish(task)), tone);
    CardItem words =
        writing.line(
            each.name(), writing.primary(), Sign.NONE, end, new BoardMark.TaskLabel(each.id()));
    return new DayTrack(
        words,
        slide,
        new DayTrack.Days(from, DAYS, start(task), finish(task)),
        color,
        new BoardMark.TaskBar(each.id()));
  }
}
