package gateline.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Baseline;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.scene.Scene;
import gateline.schedule.Schedule;
import gateline.testing.BoardPlans;
import gateline.testing.FilledPlans;
import gateline.testing.Golden;
import gateline.testing.PlanGenerator;
import gateline.testing.Readable;
import gateline.testing.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReviewPagesTest {
  private static final FontMeasurer FONT = new FontMeasurer();
  private static final double LEAST = 20;
  private static final int MOST_STEPS = 6;

  /// Looks at every page at its first steps, and at its last one.
  private static void check(Review review) {
    Slide slide = Slide.of(Theme.LIGHT, FONT);
    for (PageKind kind : PageKind.values()) {
      ReviewPage first = ReviewPages.page(review, slide, kind, 0);
      assertFalse(first.title().isBlank(), kind.words());
      readable(first);
      for (int step = 1; step < Math.min(first.steps(), MOST_STEPS); step++) {
        readable(ReviewPages.page(review, slide, kind, step));
      }
      readable(ReviewPages.page(review, slide, kind, Integer.MAX_VALUE));
    }
  }

  private static void readable(ReviewPage page) {
    new Readable(page.scene(), FONT).check(LEAST);
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void everyPageOfASampleCanBeReadFromAcrossTheRoom(Samples sample) {
    check(Review.of(sample.model()));
    check(Review.first(sample.model()));
  }

  @Test
  void anEmptyPlanHasAllPages() {
    check(Review.first(BoardPlans.model(Plan.of("Nothing yet", BoardPlans.START, 4))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void pagesOfAnyPlanCanBeRead(long seed) {
    Plan before = PlanGenerator.plan(seed);
    check(Review.first(BoardPlans.model(longer(before).withBaselines(List.of(baseline(before))))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void pagesOfAPlanThatSaysSomethingEverywhereCanBeRead(long seed) {
    check(Review.first(BoardPlans.model(FilledPlans.full(seed)).withoutPrivate()));
  }

  @Test
  void longNamesAreBrokenAndNotCutByAnEdge() {
    Plan plan = Samples.WEEK_4.plan();
    String more = " which was named by a committee of several departments with great care";
    List<Task> tasks =
        plan.tasks().stream().map(task -> task.withName(task.name() + more)).toList();
    check(
        Review.first(BoardPlans.model(plan.withTasks(tasks).withName(plan.name() + more + more))));
  }

  @Test
  void whatHasNoRoomIsCounted() {
    List<Squad> squads =
        IntStream.range(0, 30)
            .mapToObj(each -> Squad.of("s" + each, "Squad " + each, BigDecimal.ONE))
            .toList();
    List<Task> tasks =
        IntStream.range(0, 2_000)
            .mapToObj(
                each -> BoardPlans.task("t" + each, 3, "s" + each % 30).withWeek(1 + each % 9))
            .toList();
    Plan plan = Plan.of("Large", BoardPlans.START, 12).withSquads(squads).withTasks(tasks);
    Review review = Review.first(BoardPlans.model(plan));
    check(review);
    Slide slide = Slide.of(Theme.LIGHT, FONT);
    String next = ReviewPages.page(review, slide, PageKind.NEXT_WEEKS, 0).words();
    assertTrue(next.contains("and 12 more squads"), next);
    String overloads = ReviewPages.page(review, slide, PageKind.OVERLOADS, 0).words();
    assertTrue(overloads.matches("(?s).*and \\d+ more overloads.*"), overloads);
  }

  @Test
  void pagesOfTheSampleSayWhatTheyDid() {
    List<ReviewPage> pages =
        ReviewPages.of(
            Review.of(Samples.WEEK_4.model().withoutPrivate()), Slide.of(Theme.LIGHT, FONT));
    String words = pages.stream().map(ReviewPage::words).collect(Collectors.joining("\n\n"));
    Golden.check("review-week4.txt", words + "\n");
  }

  @Test
  void aFrameOfSixteenToNineStandsInTheMiddleOfAnySize() {
    Review review = Review.first(Samples.WEEK_4.model());
    Scene wide =
        ReviewPages.page(review, Slide.of(Theme.DARK, 1440, 900, FONT), PageKind.GATES, 0).scene();
    assertEquals(1440, wide.width());
    assertEquals(900, wide.height());
    assertEquals(45, Slide.of(Theme.DARK, 1440, 900, FONT).frame().y());
    new Readable(wide, FONT).check(LEAST * 0.75);
  }

  private static Plan longer(Plan plan) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : plan.tasks()) {
      boolean isLonger = tasks.size() % 3 == 0;
      tasks.add(isLonger ? task.withEstimate(task.estimate().add(BigDecimal.TWO)) : task);
    }
    return plan.withTasks(tasks);
  }

  private static Baseline baseline(Plan plan) {
    Schedule schedule = Schedule.of(plan);
    SequencedMap<String, Baseline.Dates> dates = new LinkedHashMap<>();
    for (int task = 0; task < plan.tasks().size(); task++) {
      dates.put(
          plan.tasks().get(task).id(),
          new Baseline.Dates(schedule.startAt(task), schedule.finishAt(task), null, Extras.NONE));
    }
    for (int gate = 0; gate < plan.gates().size(); gate++) {
      dates.put(
          plan.gates().get(gate).id(),
          new Baseline.Dates(
              null, null, schedule.time().endAt(schedule.gate(gate).forecast()), Extras.NONE));
    }
    return new Baseline("The review before", plan.start(), plan, dates, false, Extras.NONE);
  }

  @Test
  void aPrivateItemIsOnAPageOnlyWhereTheModelHoldsIt() {
    BoardModel model = BoardPlans.model(Samples.WEEK_4.plan());
    assertTrue(
        words(model).contains("contractor"), "the private decision of the sample is missing");
    assertFalse(words(model.withoutPrivate()).contains("contractor"), "and here it is shown");
  }

  private static String words(BoardModel model) {
    return ReviewPages.of(Review.of(model), Slide.of(Theme.LIGHT, FONT)).stream()
        .map(ReviewPage::words)
        .collect(Collectors.joining());
  }
}
