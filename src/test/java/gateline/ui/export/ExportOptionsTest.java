package gateline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import gateline.board.BoardModel;
import gateline.board.FilterWords;
import gateline.board.Grouping;
import gateline.board.TaskFilter;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.picture.Preset;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.export.ExportRequest;
import gateline.testing.Samples;
import gateline.ui.ViewSettings;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportOptionsTest {
  private static final BoardModel MODEL = Samples.WEEK_4.model();
  private static final ExportOptions USUAL = ExportOptions.usual(Theme.DARK);
  private static final Selection SOME = Selection.of(List.of("w4-traces", "g2", "w9-perf"));

  private final ViewSettings settings = new ViewSettings();

  @Test
  void theViewAndItsGroupsAreThoseOfTheWindow() {
    settings.view().set(View.LANES);
    settings.lanes().set(Grouping.PHASE);
    ExportRequest request = USUAL.request(MODEL, settings, Selection.NONE);
    assertEquals(View.LANES, request.picture().view());
    assertEquals(Grouping.PHASE, request.picture().grouping());
    assertEquals(Theme.DARK, request.picture().theme());
  }

  @Test
  void rowsAreAllOrThoseOfTheFilterOrTheSelectedTasks() {
    TaskFilter core = FilterWords.read("squad:core", MODEL.plan());
    BoardModel some = MODEL.filtered(core);
    TaskFilter two = TaskFilter.ALL.withTasks(new LinkedHashSet<>(List.of("w4-traces", "w9-perf")));
    assertEquals(TaskFilter.ALL, rows(RowChoice.ALL, some, SOME));
    assertEquals(core, rows(RowChoice.FILTERED, some, SOME));
    assertEquals(two, rows(RowChoice.SELECTED, some, SOME));
    assertEquals(core, rows(RowChoice.SELECTED, some, Selection.of("g2")));
  }

  @Test
  void weeksThatAnotherPlanDoesNotHaveAreLeftOut() {
    assertEquals(new TimeAxis.Span(3, 12), weeks(new TimeAxis.Span(3, 20)));
    assertNull(weeks(new TimeAxis.Span(13, 20)));
    ExportOptions chosen = USUAL.with(picture -> picture.withWeeks(new TimeAxis.Span(1, 2)));
    assertEquals(USUAL, chosen.withPrivate(true).forAnotherPlan());
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void aPresetKeepsWeeksAndView(Preset preset) {
    TimeAxis.Span weeks = new TimeAxis.Span(2, 5);
    ExportOptions chosen = USUAL.with(picture -> picture.withWeeks(weeks)).with(preset::applyTo);
    assertEquals(weeks, chosen.picture().weeks());
    assertEquals(USUAL.picture().view(), chosen.picture().view());
    assertEquals(chosen.picture().size(), chosen.picture().size().checked());
  }

  private TaskFilter rows(RowChoice choice, BoardModel model, Selection selection) {
    return USUAL.withRows(choice).request(model, settings, selection).rows();
  }

  private TimeAxis.Span weeks(TimeAxis.Span chosen) {
    return USUAL
        .with(picture -> picture.withWeeks(chosen))
        .request(MODEL, settings, Selection.NONE)
        .picture()
        .weeks();
  }
}
