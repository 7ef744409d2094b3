package gateline.ui.app;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.plan.Sprint;
import gateline.review.ChainStatus;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Outlook;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import gateline.ui.Action;
import gateline.ui.Actions;
import gateline.ui.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The strip under the board: how many problems the plan has at the left, what is under way in the
/// middle, and at the right how the plan ends and which gates come late and chains slip.
final class StatusStrip extends HBox {
  private final Label finish = new Label();
  private final Button risk = new Button();
  private final Button late = new Button();
  private final Button chains = new Button();

  StatusStrip(Session session, Actions actions, List<Background> works) {
    setId("status");
    getStyleClass().add("status-strip");
    finish.setId("finish");
    finish.setMinWidth(USE_PREF_SIZE);
    risk.setId("p80");
    risk.getStyleClass().add(Styles.FLAT);
    risk.setMinWidth(USE_PREF_SIZE);
    risk.setOnAction(_ -> actions.of("view.date-risk").fire());
    risk.managedProperty().bind(risk.visibleProperty());
    risk.visibleProperty().bind(risk.textProperty().isNotEmpty());
    set(late, "late-gates", actions.of("view.gates"));
    set(chains, "slipping-chains", actions.of("view.problems"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(new ProblemCounts(session, actions.of("view.problems")::fire), space);
    works.forEach(work -> getChildren().add(new ProgressLine(work)));
    getChildren().addAll(finish, risk, chains, late);
    session.model().subscribe(this::show);
    session.risk().subscribe(this::show);
  }

  private static void set(Button button, String id, Action action) {
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, "warning");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.fire());
    button.managedProperty().bind(button.visibleProperty());
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
    List<ChainStatus> slipping = model == null ? List.of() : model.slippingChains();
    chains.setVisible(!slipping.isEmpty());
    chains.setText(slipping.isEmpty() ? "" : replan(slipping));
  }

  /// `P80 Thu 2 Apr`: the finish kept in four cases out of five.
  private void show(@Nullable DateRisk found) {
    if (found == null) {
      risk.setText("");
      return;
    }
    Outlook finish = found.finish();
    String day = DateWords.day(finish.p80().at().toLocalDate());
    risk.setText(finish.isOpen() ? "P80 open, " + day + " at the least" : "P80 " + day);
    risk.setTooltip(new Tooltip("The plan ends " + finish.words()));
    risk.setAccessibleText("The plan ends " + finish.words());
  }

  /// `2 chains slip: re-plan before Sprint 3`, the first of the sprints.
  private static String replan(List<ChainStatus> slipping) {
    String count = slipping.size() == 1 ? "1 chain slips" : slipping.size() + " chains slip";
    return slipping.stream()
        .map(ChainStatus::replanBefore)
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(Sprint::from))
        .map(sprint -> count + ": re-plan before " + sprint.name())
        .orElse(count + ": re-plan");
  }

  private static long lateGates(BoardModel model) {
    return model.gates().stream()
        .filter(gate -> !gate.state().isDecided() && gate.lateDays() > 0)
        .count();
  }

  /// `Critical path 58 days · finish Fri 27 Mar`.
  private static String ending(Schedule schedule) {
    String day = DateWords.day(schedule.finishAt().toLocalDate());
    String finish =
        schedule.isFinishOpen() ? "finish open, " + day + " at the least" : "finish " + day;
    long start = Long.MAX_VALUE;
    for (int task = 0; task < schedule.plan().tasks().size(); task++) {
      start = schedule.isCritical(task) ? Math.min(start, schedule.start(task)) : start;
    }
    if (start == Long.MAX_VALUE) {
      return "F" + finish.substring(1);
    }
    double days = schedule.time().days(schedule.finish() - start);
    return "Critical path " + DateWords.days(days) + " · " + finish;
  }
}
