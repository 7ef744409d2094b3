package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.picture.View;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Selection;
import gateline.scene.TextMeasurer;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// What every view is built with: what it shows, how it is looked at, the measure of text, the ways
/// out of it, the edit that is being tried (null mostly), the one that is proposed and stands until
/// it is taken or not (null mostly), and what was last remarked on an edit (empty for nothing).
public record ViewContext(
    Session session,
    ViewSettings settings,
    TextMeasurer text,
    Ways ways,
    ObjectProperty<@Nullable Trial> trial,
    ObjectProperty<@Nullable Trial> proposal,
    StringProperty remark) {
  public ViewContext(Session session, ViewSettings settings, TextMeasurer text, Ways ways) {
    this(
        session,
        settings,
        text,
        ways,
        new SimpleObjectProperty<>(),
        new SimpleObjectProperty<>(),
        new SimpleStringProperty(""));
  }

  /// Ways out of a view: to the details of what is selected, to their first field, to something by
  /// its id.
  public record Ways(Runnable openDetails, Runnable editDetails, Consumer<String> jump) {}

  Runnable openDetails() {
    return ways.openDetails();
  }

  /// Whether a view is the one on show.
  public ObservableBooleanValue isShown(View view) {
    return settings.view().isEqualTo(view);
  }

  Look look() {
    return Look.of(settings.theme().get(), Sizes.STANDARD, text);
  }

  /// Whether an edit is being tried this moment.
  boolean isTrying() {
    return trial.get() != null;
  }

  /// The proposal that stands for what is shown of the plan; null when there is none.
  @Nullable Trial standing(BoardModel model) {
    Trial now = proposal.get();
    return now != null && now.isOf(model) ? now : null;
  }

  /// The day the board takes for today: the status date, or else the day it is.
  public LocalDate today() {
    BoardModel model = session.model().get();
    LocalDate known = model == null ? null : model.today();
    return known == null ? session.day() : known;
  }

  /// What the open plan would look like after the edit that is being tried, or else after the one
  /// that is proposed, if there is either.
  BoardModel shown(BoardModel model) {
    Trial now = isTrying() ? trial.get() : standing(model);
    return now == null ? model : now.model();
  }

  /// Calls back when there is something else to try, or to propose.
  void onTrial(Runnable changed) {
    trial.subscribe(changed);
    proposal.subscribe(changed);
  }

  /// Shows what an edit would do, or what is when nothing comes of it.
  public void tryOut(Edit edit) {
    OpenPlan plan = session.open().get();
    BoardModel model = session.model().get();
    if (plan != null && model != null) {
      Document before = plan.history().document();
      boolean isDone = before.attempt(edit) instanceof Attempt.Done(var after) && after != before;
      trial.set(isDone ? Trial.of(model, before.after(edit)) : null);
    }
  }

  /// Shows what is again, and not what an edit would do.
  public void tryNothing() {
    trial.set(null);
  }

  /// Does an edit that was tried, or says why it can't be.
  public void take(Edit edit) {
    tryNothing();
    session.apply(edit).ifPresent(problem -> remark(problem.text()));
  }

  /// Does an edit and selects what it is about, or says why it can't be.
  public void apply(Edit edit, String id) {
    session
        .apply(edit)
        .ifPresentOrElse(problem -> remark(problem.text()), () -> session.select(Selection.of(id)));
  }

  /// Says something in passing, even if it is the same again.
  public void remark(String words) {
    remark.set("");
    remark.set(words);
  }
}
