package gateline.ui.app;

import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the plan as a file.
final class PlanActions {
  private PlanActions() {}

  static List<Action> of(PlanWork work, PictureExport export, Session session) {
    PlanDesk desk = work.desk();
    Saves saves = work.saves();
    BooleanExpression isOpen = session.hasPlan();
    BooleanBinding canSave =
        Bindings.createBooleanBinding(
            () -> {
              OpenPlan plan = session.open().get();
              return plan != null && (plan.isUnsaved() || plan.file() == null);
            },
            session.open());
    return List.of(
        Action.of("plan.new", "New plan", Feather.FILE_PLUS, desk::begin).on("Shortcut+N"),
        Action.of("plan.open", "Open …", Feather.FOLDER, desk::open).on("Shortcut+O"),
        Action.of("plan.sample", "Sample", Feather.BOOK_OPEN, desk::openSample),
        Action.of("plan.save", "Save", Feather.SAVE, saves::save).on("Shortcut+S").when(canSave),
        Action.of("plan.save-as", "Save as …", Feather.COPY, saves::saveAs)
            .on("Shortcut+Shift+S")
            .when(isOpen),
        Action.of("plan.export", "Export …", Feather.IMAGE, export::turn)
            .on("Shortcut+E")
            .when(isOpen),
        Action.of("plan.copy-picture", "Copy picture", Feather.CLIPBOARD, export::copy)
            .on("Shortcut+Shift+C")
            .when(isOpen),
        Action.of("plan.pack", "Export the review …", Feather.FILM, export::askForPack)
            .when(isOpen));
  }
}
