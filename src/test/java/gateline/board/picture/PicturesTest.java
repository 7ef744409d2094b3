package gateline.board.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import gateline.testing.BoardPlans;
import gateline.testing.Contrast;
import gateline.testing.Drawn;
import gateline.testing.Readable;
import gateline.testing.Samples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Whole pictures of the plans that come with the product, in the bundled font.
class PicturesTest {
  private static final TextMeasurer FONT = new FontMeasurer();

  @ParameterizedTest
  @CsvSource({
    "LANES, START, 1920, 1080, 13",
    "LANES, START, 1440, 900, 11",
    "LANES, WEEK_4, 1920, 1080, 13",
    "LANES, WEEK_4, 1440, 900, 11",
    "ALLOCATION, START, 1920, 1080, 13",
    "ALLOCATION, START, 1440, 900, 11",
    "ALLOCATION, WEEK_4, 1920, 1080, 13",
    "ALLOCATION, WEEK_4, 1440, 900, 11",
    "GATES, START, 1920, 1080, 13",
    "GATES, START, 1440, 900, 11",
    "GATES, WEEK_4, 1920, 1080, 13",
    "GATES, WEEK_4, 1440, 900, 11",
  })
  void everyTextCanBeRead(View view, Samples sample, int width, int height, double leastText) {
    List<Scene> pages = pages(sample.model(), PictureRequest.of(view, width, height));
    assertEquals(1, pages.size());
    assertEquals(width, pages.getFirst().width());
    assertEquals(height, pages.getFirst().height());
    new Readable(pages.getFirst(), FONT).check(leastText);
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void everyTaskStandsOnOneSlideWithItsWholeName(Samples sample) {
    Scene slide = slide(View.LANES, sample);
    assertEquals(71, sample.plan().tasks().size());
    for (Task task : sample.plan().tasks()) {
      String words = words(slide, new BoardMark.TaskLabel(task.id()));
      assertTrue(words.startsWith(task.name()), () -> words + " of " + task.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void everyTaskStandsOnOneSlideOfPhasesToo(Samples sample) {
    PictureRequest request = PictureRequest.of(View.LANES, 1920, 1080);
    List<Scene> slides = pages(sample.model(), request.withGrouping(Grouping.PHASE));
    assertEquals(1, slides.size());
    new Readable(slides.getFirst(), FONT).check(13);
    for (Task task : sample.plan().tasks()) {
      String words = words(slides.getFirst(), new BoardMark.TaskLabel(task.id()));
      assertTrue(words.startsWith(task.name()), () -> words + " of " + task.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void laneNamesAreAsLargeAsASlideNeeds(Samples sample) {
    for (Drawn name : texts(slide(View.LANES, sample), BoardMark.SquadLane.class)) {
      boolean isName = sample.plan().squads().stream().anyMatch(s -> s.name().equals(name.words()));
      assertTrue(!isName || ((Shape.Text) name.shape()).font().size() >= 20, name::toString);
    }
    assertEquals(7, names(slide(View.LANES, sample), sample));
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void everyCriterionStandsOnTheSlideOfTheGates(Samples sample) {
    Scene slide = slide(View.GATES, sample);
    for (Gate gate : sample.plan().gates()) {
      for (int i = 0; i < gate.exit().size(); i++) {
        BoardMark mark = new BoardMark.GateSign(gate.id(), "exit-" + (i + 1));
        assertEquals(gate.exit().get(i).text(), words(slide, mark));
      }
      for (int i = 0; i < gate.entry().size(); i++) {
        BoardMark mark = new BoardMark.GateSign(gate.id(), "entry-" + (i + 1));
        assertEquals(gate.entry().get(i).text(), words(slide, mark));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void noTextIsPaleInEitherTheme(View view) {
    for (Grouping grouping : view.groupings()) {
      for (Theme theme : Theme.values()) {
        PictureRequest small = PictureRequest.of(view, 1440, 900).withTheme(theme);
        PictureRequest slide = PictureRequest.of(view, 1920, 1080).withTheme(theme);
        for (Samples sample : Samples.values()) {
          assertNotPale(sample, small.withGrouping(grouping));
          assertNotPale(sample, slide.withGrouping(grouping));
        }
      }
    }
  }

  private static void assertNotPale(Samples sample, PictureRequest request) {
    for (Scene page : pages(sample.model(), request)) {
      assertEquals(List.of(), new Contrast(page, FONT).tooLow(), sample + " " + request);
    }
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void aThemeChangesColorsAndNothingElse(View view) {
    BoardModel model = Samples.WEEK_4.model();
    PictureRequest request = PictureRequest.of(view, 1440, 900);
    List<Drawn> light = Drawn.all(pages(model, request).getFirst().shapes());
    List<Drawn> dark = Drawn.all(pages(model, request.withTheme(Theme.DARK)).getFirst().shapes());
    assertEquals(places(light), places(dark));
  }

  @Test
  void aPictureOfSomeWeeksShowsTheirTasksAlone() {
    PictureRequest request =
        PictureRequest.of(View.LANES, 1920, 1080).withWeeks(new TimeAxis.Span(3, 6));
    Scene slide = pages(Samples.START.model(), request).getFirst();
    new Readable(slide, FONT).check(13);
    String tasks =
        texts(slide, BoardMark.TaskLabel.class).stream()
            .map(each -> each.mark().id())
            .collect(Collectors.joining(" "));
    assertTrue(tasks.contains("w4-traces") && !tasks.contains("w9-perf"), tasks);
  }

  @ParameterizedTest
  @EnumSource(value = View.class, mode = Mode.EXCLUDE, names = "REVIEW")
  void aPictureWithoutAHeightIsOnePageAsHighAsItNeeds(View view) {
    Plan plan = BoardPlans.large(200, 7).withGates(gates(20));
    List<Scene> pages = pages(BoardPlans.model(plan), PictureRequest.of(view, 1920, 0));
    assertEquals(1, pages.size());
    assertTrue(pages.getFirst().height() >= 1080 || view == View.TIMELINE);
  }

  @ParameterizedTest
  @EnumSource(
      value = View.class,
      names = {"LANES", "GATES"})
  void whatDoesNotFitOnOnePageGoesOnTheNext(View view) {
    Plan plan = BoardPlans.large(200, 7).withGates(gates(40));
    List<Scene> pages = pages(BoardPlans.model(plan), PictureRequest.of(view, 1280, 720));
    assertTrue(pages.size() > 1);
    long shown =
        pages.stream()
            .flatMap(page -> Drawn.all(page.shapes()).stream())
            .map(each -> each.mark().id())
            .filter(id -> id.startsWith(view == View.LANES ? "bar-" : "gate-card-"))
            .distinct()
            .count();
    assertEquals(view == View.LANES ? 200 : 40, shown);
    for (Scene page : pages) {
      new Readable(page, FONT).check(11);
    }
  }

  @ParameterizedTest
  @EnumSource(value = View.class, mode = Mode.EXCLUDE, names = "REVIEW")
  void anEmptyPlanHasAPictureToo(View view) {
    Plan empty = Plan.of("Nothing yet", BoardPlans.START, 4);
    List<Scene> pages = pages(BoardPlans.model(empty), PictureRequest.of(view, 1440, 900));
    assertEquals(1, pages.size());
    new Readable(pages.getFirst(), FONT).check(11);
    String note = words(pages.getFirst(), new BoardMark.Note("empty"));
    assertTrue(view == View.TIMELINE || note.startsWith("This plan has no"), note);
  }

  private static List<Gate> gates(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(week -> Gate.of("gate" + week, "Gate of week " + week, week))
        .toList();
  }

  private static Scene slide(View view, Samples sample) {
    return pages(sample.model(), PictureRequest.of(view, 1920, 1080)).getFirst();
  }

  private static List<Scene> pages(BoardModel model, PictureRequest request) {
    return Pictures.pages(model, request, FONT);
  }

  private static List<Drawn> texts(Scene scene, Class<? extends BoardMark> kind) {
    return Drawn.texts(scene.shapes(), kind::isInstance);
  }

  private static long names(Scene scene, Samples sample) {
    return sample.plan().squads().stream()
        .filter(squad ->
            texts(scene, BoardMark.SquadLane.class).stream()
                .anyMatch(text -> text.words().equals(squad.name())))
        .count();
  }

  private static String words(Scene scene, BoardMark mark) {
    return Drawn.texts(scene.shapes(), mark::equals).stream()
        .map(Drawn::words)
        .collect(Collectors.joining(" "));
  }

  private static List<String> places(List<Drawn> shapes) {
    return shapes.stream().map(each -> each.mark().id() + " " + each.bounds(FONT)).toList();
  }
}
