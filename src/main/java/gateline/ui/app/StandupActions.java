package gateline.ui.app;

import gateline.edit.field.StandupFields;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.review.standup.Standups.Slot;
import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The way to stand-ups: of the squad and the week of what is selected, or else of the first squad
/// in the week it is.
final class StandupActions {
  private final Session session;
  private final Consumer<String> open;

  /// `open` shows a stand-up by its id and gives it the keyboard.
  StandupActions(Session session, Consumer<String> open) {
    this.session = session;
    this.open = open;
  }

  List<Action> all() {
    return List.of(
        Action.of("standup.open", "Stand-up", Feather.FLAG, this::open)
            .on("Shortcut+Shift+U")
            .when(session.hasPlan()));
  }

  private void open() {
    OpenPlan now = session.open().get();
    if (now != null && !now.plan().squads().isEmpty()) {
      Slot slot = slot(now);
      open.accept(StandupFields.id(slot.week(), slot.squad()));
    }
  }

  private Slot slot(OpenPlan now) {
    Plan plan = now.plan();
    Slot usual = new Slot(thisWeek(plan), plan.squads().getFirst().id());
    String selected = session.selection().get().last();
    return selected == null
        ? usual
        : of(now.history().document().context().index(), selected, usual);
  }

  private static Slot of(PlanIndex index, String selected, Slot usual) {
    Squad squad = index.squad(selected);
    Task task = index.task(selected);
    @Nullable Integer week = task == null ? null : task.week();
    if (squad != null) {
      return new Slot(usual.week(), squad.id());
    }
    if (task == null || task.squads().isEmpty()) {
      return usual;
    }
    String first = task.squads().getFirst().squad();
    String known = index.squad(first) == null ? usual.squad() : first;
    return new Slot(week == null ? usual.week() : week, known);
  }

  private int thisWeek(Plan plan) {
    LocalDate day = plan.statusDate() == null ? session.day() : plan.statusDate();
    return Math.clamp(plan.weekOf(day), 1, plan.weeks());
  }
}
