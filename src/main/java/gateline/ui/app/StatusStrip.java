package gateline.ui.app;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import gateline.ui.Actions;
import gateline.ui.Session;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The strip under the board: how many problems the plan has at the left, what is under way in the
/// middle, and at the right how the plan ends and which gates come late.
final class StatusStrip extends HBox {
  private final Label finish = new Label();
  private final Button late = new Button();

  StatusStrip(Session session, Actions actions, List<Background> works) {
    setId("status");
    getStyleClass().add("status-strip");
    finish.setId("finish");
    finish.setMinWidth(USE_PREF_SIZE);
    late.setId("late-gates");
    late.getStyleClass().addAll(Styles.FLAT, "warning");
    late.setMinWidth(USE_PREF_SIZE);
    late.setOnAction(_ -> actions.of("view.gates").fire());
    late.managedProperty().bind(late.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(new ProblemCounts(session, actions.of("view.problems")::fire), space);
    works.forEach(work -> getChildren().add(new ProgressLine(work)));
    getChildren().addAll(finish, late);
    session.model().subscribe(this::show);
  }

  /// Takes the keyboard.
  void focus() {
    if (lookup(".button") instanceof Button first) {
      first.requestFocus();
    }
  }

  private void show(@Nullable BoardModel model) {
    finish.setText(model == null || model.plan().tasks().isEmpty() ? "" : ending(model.schedule()));
    long gates = model == null ? 0 : lateGates(model);
    late.setText(gates + (gates == 1 ? " gate late" : " gates late"));
    late.setVisible(gates > 0);
  }

  private static long lateGates(BoardModel model) {
    return model.gates().stream()
        .filter(gate -> !gate.state().isDecided() && gate.lateDays() > 0)
        .count();
  }

  /// `Critical path 58 days · finish Fri 27 Mar`.
  private static String ending(Schedule schedule) {
    String finish = "finish " + DateWords.day(schedule.finishAt().toLocalDate());
    return IntStream.range(0, schedule.plan().tasks().size())
        .filter(schedule::isCritical)
        .mapToLong(schedule::start)
        .min()
        .stream()
        .mapToObj(start -> schedule.time().days(schedule.finish() - start))
        .map(days -> "Critical path " + DateWords.days(days) + " · " + finish)
        .findFirst()
        .orElse("F" + finish.substring(1));
  }
}
