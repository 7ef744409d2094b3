package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.edit.Edit;
import gateline.gesture.ShareMove;
import gateline.plan.Squad;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a task behind a squad's week can go: other weeks, other squads. What the choice under the
/// hand or the keyboard would do is shown on the board before it is taken.
final class ShareMenu extends MenuButton {
  private final ViewContext context;

  ShareMenu(ViewContext context, ShareMove move) {
    super("", new FontIcon(Feather.CORNER_UP_RIGHT));
    this.context = context;
    setId("move-" + move.task().id());
    setAccessibleText("Move " + move.task().name() + " to another week or squad");
    getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "no-arrow");
    for (int week : move.weeks()) {
      add("Move to week " + week, move.toWeek(week));
    }
    if (!move.weeks().isEmpty() && !move.squads().isEmpty()) {
      getItems().add(new SeparatorMenuItem());
    }
    for (Squad squad : move.squads()) {
      add("Give to " + squad.name(), move.toSquad(squad));
    }
    setDisable(getItems().isEmpty());
    setOnHidden(_ -> context.tryNothing());
  }

  private void add(String words, Edit edit) {
    getItems().add(new TryItem(context, new Label(words), edit));
  }
}
