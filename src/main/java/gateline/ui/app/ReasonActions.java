package gateline.ui.app;

import gateline.board.picture.View;
import gateline.review.Moves;
import gateline.ui.Action;
import gateline.ui.board.TimelinePane;
import gateline.ui.board.ViewContext;
import gateline.ui.dialog.MovedList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Asking the board for reasons: why something is where it is, and what the last edit moved.
final class ReasonActions {
  private final ViewContext context;
  private final TimelinePane timeline;
  private final LastEdit last;

  ReasonActions(ViewContext context, TimelinePane timeline) {
    this.context = context;
    this.timeline = timeline;
    last = new LastEdit(context.session());
  }

  List<Action> all() {
    var hasBar =
        Bindings.createBooleanBinding(
            () -> selected() != null, context.session().selection(), context.session().model());
    return List.of(
        Action.of("view.why", "Why is it here?", Feather.HELP_CIRCLE, this::why)
            .on("Shift+F1")
            .when(hasBar),
        Action.of("view.moved", "What moved", Feather.SHUFFLE, this::moved)
            .on("Shortcut+M")
            .when(last.isKnown()));
  }

  /// The task or gate that was selected last.
  private @Nullable String selected() {
    var model = context.session().model().get();
    String id = context.session().selection().get().last();
    boolean isBar =
        model != null
            && id != null
            && (model.schedule().index().taskPosition(id) >= 0
                || model.schedule().index().gatePosition(id) >= 0);
    return isBar ? id : null;
  }

  /// The answer stands on the timeline, once that is laid out.
  private void why() {
    String id = selected();
    if (id != null) {
      context.settings().view().set(View.TIMELINE);
      timeline.reveal(id);
      Platform.runLater(() -> timeline.why(id));
    }
  }

  private void moved() {
    Optional<Moves> moves = last.moves().filter(each -> !each.tasks().isEmpty());
    Node window = timeline.getScene().getRoot();
    moves.ifPresentOrElse(
        found -> MovedList.show(found, context.ways().jump(), window),
        () -> context.remark("The last edit moved no task"));
  }
}
