package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.pages.ListItem.Figure;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.review.Variance;
import gateline.review.discretion.Discretion;
import gateline.scene.Bounds;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tasks that end later than in the baseline of their own accord, those first that push the
/// most, with what each of them pushes.
final class SlipsPage implements Content {
  private final Review review;
  private final Slide slide;
  private final @Nullable Variance against;
  private final List<Push> slips;

  SlipsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    against = review.against();
    slips = against == null ? List.of() : Push.all(against);
  }

  private Plan plan() {
    return review.plan();
  }

  private Schedule schedule() {
    return review.model().schedule();
  }

  @Override
  public String title() {
    if (against == null) {
      return "No baseline yet to see slips against";
    }
    if (slips.isEmpty()) {
      return "Nothing has slipped since " + against.baseline().name();
    }
    Push worst = slips.getFirst();
    String name = plan().tasks().get(worst.task()).name();
    String pushed =
        worst.pushed().isEmpty()
            ? ""
            : " and pushes " + Counted.of(worst.pushed().size(), "other task");
    return name + " slips by " + DateWords.days(worst.days()) + pushed;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (slips.isEmpty()) {
      String words =
          against == null
              ? "Closing the review takes one: the next review shows what slipped after this one."
              : "Every task ends when it did then, or earlier.";
      Nothing.draw(pen, slide, room, words);
      return;
    }
    new ItemList(slide, slips.stream().map(this::entry).toList(), "slips").draw(pen, room);
  }

  private ListItem entry(Push slip) {
    Task task = plan().tasks().get(slip.task());
    String day = DateWords.day(schedule().finishAt(slip.task()).toLocalDate());
    Figure figure =
        new Figure(
            DateWords.signedDays(slip.days()),
            slide.palette().signal().risk(),
            (task.isFinished() ? "ended " : "ends ") + day);
    return new ListItem(
        new BoardMark.TaskLabel(task.id()),
        slide.palette().squads(review.model(), slip.task()).getFirst(),
        task.name(),
        detail(slip, Names.squads(schedule().index(), task)),
        figure);
  }

  private String detail(Push slip, String squads) {
    List<String> names = new ArrayList<>();
    slip.gates().stream()
        .map(gate -> plan().gates().get(gate))
        .filter(gate -> !Discretion.isNeutral(gate.id()))
        .forEach(gate -> names.add(gate.name()));
    slip.pushed().stream().map(task -> plan().tasks().get(task).name()).forEach(names::add);
    String pushes = names.isEmpty() ? "pushes nothing" : "pushes " + first(names);
    return String.join(" · ", Stream.of(squads, pushes).filter(part -> !part.isEmpty()).toList());
  }

  private static String first(List<String> names) {
    int most = 4;
    return names.size() <= most
        ? Names.joined(names)
        : String.join(", ", names.subList(0, most - 1))
            + " and "
            + (names.size() - most + 1)
            + " more";
  }

  /// A slip that no other slip explains: the task and its days, and the slipped tasks and gates
  /// whose dates follow from it.
  record Push(int task, double days, List<Integer> pushed, List<Integer> gates) {
    static List<Push> all(Variance against) {
      Schedule schedule = against.schedule();
      Plan plan = schedule.plan();
      boolean[] slipped = new boolean[plan.tasks().size()];
      for (int task = 0; task < slipped.length; task++) {
        boolean isShown = !Discretion.isNeutral(plan.tasks().get(task).id());
        slipped[task] = isShown && against.finishDays(task).orElse(0) > 0.05;
      }
      Pushing pushing = new Pushing(against, slipped);
      return IntStream.range(0, slipped.length)
          .filter(task -> slipped[task] && !pushing.isPushed(task))
          .mapToObj(pushing::of)
          .sorted(
              Comparator.comparingInt((Push push) -> push.gates().size())
                  .thenComparingInt(push -> push.pushed().size())
                  .thenComparingDouble(Push::days)
                  .reversed())
          .toList();
    }
  }
}
