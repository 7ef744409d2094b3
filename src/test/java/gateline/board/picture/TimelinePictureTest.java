package gateline.board.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.timeline.CellText;
import gateline.board.timeline.Column;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Task;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.Readable;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the timeline, in the bundled font.
class TimelinePictureTest {
  private static final FontMeasurer FONT = new FontMeasurer();
  private static final PictureRequest SLIDE = PictureRequest.of(View.TIMELINE, 1920, 1080);

  @ParameterizedTest
  @CsvSource({
    "START, 1920, 1080, 13",
    "START, 1440, 900, 11",
    "WEEK_4, 1920, 1080, 13",
    "WEEK_4, 1440, 900, 11",
    "WEEK_4, 3840, 2160, 26",
    "START, 1600, 0, 11"
  })
  void everyTextCanBeRead(Samples sample, int width, int height, double leastText) {
    PictureRequest request = PictureRequest.of(View.TIMELINE, width, height);
    for (Theme theme : Theme.values()) {
      List<Scene> pages = Pictures.pages(sample.model(), request.withTheme(theme), FONT);
      for (Scene page : pages) {
        assertEquals(width, page.width());
        assertEquals(height == 0 ? page.height() : height, page.height());
        new Readable(page, FONT).check(leastText);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTaskStandsOnOnePageWhateverTheGrouping(Grouping grouping) {
    BoardModel model = Samples.WEEK_4.model();
    List<String> bars =
        Pictures.pages(model, SLIDE.withGrouping(grouping), FONT).stream()
            .flatMap(page -> Drawn.texts(page.shapes(), TimelinePictureTest::isName).stream())
            .map(name -> name.mark().id())
            .sorted()
            .toList();
    List<String> all =
        model.plan().tasks().stream()
            .map(task -> "cell-" + task.id() + "-" + Column.NAME.title())
            .sorted()
            .toList();
    assertEquals(all, bars);
  }

  private static boolean isName(Mark mark) {
    return mark instanceof BoardMark.TableCell(_, String column)
        && column.equals(Column.NAME.title());
  }

  @Test
  void namesAreWholeInTheTableOfASlide() {
    BoardModel model = Samples.START.model();
    List<String> drawn =
        Pictures.pages(model, SLIDE.withGrouping(Grouping.NONE), FONT).stream()
            .flatMap(page -> Drawn.texts(page.shapes(), TimelinePictureTest::isName).stream())
            .map(Drawn::words)
            .toList();
    assertEquals(model.plan().tasks().stream().map(Task::name).toList(), drawn);
  }

  @Test
  void cellsSayWhatTheWindowsTableSays() {
    BoardModel model = Samples.START.model();
    CellText texts = CellText.of(model);
    Scene page = Pictures.pages(model, SLIDE.withGrouping(Grouping.NONE), FONT).getFirst();
    List<String> starts =
        Drawn.texts(page.shapes(), mark -> mark.id().endsWith("-Start")).stream()
            .map(Drawn::words)
            .toList();
    for (int task = 0; task < starts.size(); task++) {
      assertEquals(texts.of(Column.START, task), starts.get(task));
    }
    assertTrue(starts.size() > 20, "rows on the first page: " + starts.size());
  }

  @Test
  void pagesAreNumbered() {
    List<Scene> pages = Pictures.pages(Samples.START.model(), SLIDE, FONT);
    for (int i = 0; i < pages.size(); i++) {
      String number = "page " + (i + 1) + " of " + pages.size();
      assertTrue(
          Drawn.texts(pages.get(i).shapes(), _ -> true).stream()
              .anyMatch(text -> text.words().endsWith(number)),
          number);
    }
  }

  @Test
  void aPictureThatFitsItsContentIsOnePageAndHoldsAllRows() {
    BoardModel model = Samples.START.model();
    List<Scene> pages = Pictures.pages(model, PictureRequest.of(View.TIMELINE, 1920, 0), FONT);
    assertEquals(1, pages.size());
    assertTrue(pages.getFirst().height() > 71 * 28);
    assertEquals(
        model.plan().tasks().size(),
        Drawn.texts(pages.getFirst().shapes(), TimelinePictureTest::isName).size());
  }

  @Test
  void aPictureOfSomeWeeksBeginsAndEndsWithThem() {
    var weeks = new gateline.board.TimeAxis.Span(3, 6);
    Scene page = Pictures.pages(Samples.START.model(), SLIDE.withWeeks(weeks), FONT).getFirst();
    assertEquals(
        List.of("W3", "W4", "W5", "W6"),
        Drawn.texts(page.shapes(), mark -> mark instanceof BoardMark.WeekBand).stream()
            .map(Drawn::words)
            .filter(text -> text.startsWith("W"))
            .toList());
  }

  @Test
  void anEmptyPlanStillMakesAPicture() {
    BoardModel model = BoardPlans.model(BoardPlans.plan(4));
    assertEquals(1, Pictures.pages(model, SLIDE, FONT).size());
    assertEquals(1, Pictures.pages(model, PictureRequest.of(View.TIMELINE, 800, 0), FONT).size());
  }
}
