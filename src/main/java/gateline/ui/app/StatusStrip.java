package gateline.ui.app;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.plan.Problem;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import gateline.ui.Actions;
import gateline.ui.Session;
import gateline.ui.dialog.ProblemWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The strip under the board: what is wrong with the plan at the left, what is under way in the
/// middle, and how the plan ends at the right.
final class StatusStrip extends HBox {
  private static final int NAMED = 3;

  private final Button problems = new Button();
  private final Label finish = new Label();

  StatusStrip(Session session, Actions actions, List<Background> works) {
    getStyleClass().add("status-strip");
    problems.setId("problems-button");
    problems.setMnemonicParsing(false);
    problems.getStyleClass().addAll(Styles.FLAT, "problems-button");
    problems.setOnAction(_ -> actions.of("view.problems").fire());
    HBox.setHgrow(problems, Priority.SOMETIMES);
    problems.setMinWidth(120);
    finish.setId("finish");
    finish.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(problems, space);
    works.forEach(work -> getChildren().add(new ProgressLine(work)));
    getChildren().add(finish);
    problems.visibleProperty().bind(session.open().isNotNull());
    session.problems().subscribe(this::showProblems);
    session.model().subscribe(this::showFinish);
  }

  private void showProblems(List<Problem> found) {
    boolean isClean = found.isEmpty();
    problems.setText(isClean ? "No problems" : summary(found));
    problems.setGraphic(new FontIcon(isClean ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
    problems.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("clean"), isClean);
  }

  /// `12 problems · Quality is over capacity by 1.5 in week 3 · ...`.
  private static String summary(List<Problem> found) {
    String noun = found.size() == 1 ? " problem · " : " problems · ";
    return String.format(Locale.ROOT, "%,d", found.size())
        + noun
        + found.stream()
            .limit(NAMED)
            .map(ProblemWords::sentence)
            .collect(Collectors.joining(" · "));
  }

  private void showFinish(@Nullable BoardModel model) {
    finish.setText(model == null || model.plan().tasks().isEmpty() ? "" : ending(model.schedule()));
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
