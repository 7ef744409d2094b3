package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.edit.field.RiskFields;
import gateline.edit.field.StandupFields;
import gateline.edit.field.WeekFields;
import gateline.plan.PlanIndex;
import gateline.review.standup.Standups.Slot;
import java.util.List;

/// Chooses the page for what is selected.
record PageWriter(Form form, BoardModel model) {
  void write(List<String> ids) {
    PlanIndex index = model.schedule().index();
    List<String> tasks = ids.stream().filter(id -> index.taskPosition(id) >= 0).toList();
    if (tasks.size() > 1) {
      SeveralTasks.write(form, tasks);
    } else if (ids.isEmpty()) {
      form.page().text("Select a task, gate, squad or week to read about it and edit it here.");
    } else {
      writeOne(ids.getLast());
    }
  }

  private void writeOne(String id) {
    PlanIndex index = model.schedule().index();
    if (index.taskPosition(id) >= 0) {
      new TaskPage(form, model, index.taskPosition(id)).write();
    } else if (index.gatePosition(id) >= 0) {
      new GatePage(form, model, index.gatePosition(id)).write();
    } else if (index.squadPosition(id) >= 0) {
      new SquadPage(form, model, index.squadPosition(id)).write();
    } else {
      RiskFields.KIND.find(model.plan(), id).ifPresent(risk -> RiskPage.write(form, risk));
      StandupFields.KIND
          .find(model.plan(), id)
          .map(Slot::of)
          .ifPresent(slot -> new StandupPage(form, model, slot).write());
      WeekFields.KIND.find(model.plan(), id).ifPresent(week -> WeekPage.write(form, week));
    }
  }
}
