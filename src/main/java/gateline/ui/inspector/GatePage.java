package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.edit.Decide;
import gateline.edit.field.GateDecisionFields;
import gateline.edit.field.GateFields;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Metric;
import gateline.plan.Task;
import gateline.review.DriverChain;
import gateline.review.GateStatus;
import gateline.review.Pause;
import gateline.review.SlipTrend;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;

/// What there is to say about a gate: its state, forecast against target, fields, criteria,
/// targets, decision and the tasks it still waits for.
record GatePage(Form form, BoardModel model, int position) {
  void write() {
    Page page = form.page();
    Gate gate = gate();
    page.title("Gate · end of week " + gate.week(), gate.name());
    for (GateStatus status : model.gates()) {
      if (status.position() == position) {
        state(page, status);
      }
    }
    page.section("Why it is here");
    page.text(DriverChain.ofGate(model.schedule(), position).sentence());
    driver(page);
    page.section("Entry criteria");
    form.part(GateFields.KIND, gate, GateFields.ENTRY);
    page.section("Exit criteria");
    form.part(GateFields.KIND, gate, GateFields.EXIT);
    targets(page);
    decision(page, gate);
    page.section("Edit");
    form.fields(
        GateFields.KIND,
        List.of(gate),
        List.of(
            GateFields.NAME,
            GateFields.WEEK,
            GateFields.OWNERS,
            GateFields.REQUIRES,
            GateFields.PRIVATE));
    openTasks(page);
  }

  private Gate gate() {
    return model.plan().gates().get(position);
  }

  private void state(Page page, GateStatus status) {
    status.reasons().forEach(page::warning);
    page.field("State", status.state().words());
    page.field("Target", DateWords.day(status.target().toLocalDate()));
    page.field("Forecast", status.dates().isOpen() ? "open" : forecast(status));
    String trend = SlipTrend.of(model.schedule(), position).words();
    if (!trend.isEmpty()) {
      page.field("Trend", trend);
    }
    page.field(
        "Readiness", status.readiness().met() + " of " + status.readiness().asked() + " there");
    status.metrics().forEach(each -> page.check(each.words(), each.met()));
  }

  private static String forecast(GateStatus status) {
    String day = DateWords.day(status.forecast().toLocalDate());
    return status.lateDays() > 0 ? day + " (" + DateWords.signedDays(status.lateDays()) + ")" : day;
  }

  private void driver(Page page) {
    int last = model.schedule().gate(position).driver();
    if (last >= 0) {
      Task task = model.plan().tasks().get(last);
      page.link("Go to " + task.name(), task.id(), "");
    }
  }

  /// One target for each metric of the plan; an empty one is none.
  private void targets(Page page) {
    List<Metric> metrics = model.plan().metrics();
    if (!metrics.isEmpty()) {
      page.section("Targets");
      for (Metric metric : metrics) {
        form.named(metric.name(), GateFields.KIND, gate(), GateFields.TARGETS.at(metric.id()));
      }
    }
  }

  private void decision(Page page, Gate gate) {
    page.section("Decision");
    GateDecision decision = gate.decision();
    form.field(GateFields.KIND, gate, GateDecisionFields.OUTCOME);
    if (decision == null) {
      page.text(hold(gate));
      return;
    }
    form.fields(
        GateFields.KIND,
        List.of(gate),
        List.of(
            GateDecisionFields.DATE,
            GateDecisionFields.BY,
            GateDecisionFields.REMEDIATION_APPROVED,
            GateDecisionFields.NOTE,
            GateDecisionFields.PRIVATE));
    page.section("Conditions");
    form.part(GateFields.KIND, gate, GateDecisionFields.CONDITIONS);
    form.button("Decide anew, keep this in the history", Decide.takeBack(gate));
  }

  private String hold(Gate gate) {
    Pause pause = Pause.ofHold(form.document().schedule(), gate);
    return pause.isEmpty()
        ? "A hold would pause nothing."
        : "A hold would pause " + pause.count() + ".";
  }

  private void openTasks(Page page) {
    List<Integer> open = new ArrayList<>();
    for (int task : model.schedule().required(position)) {
      if (!model.plan().tasks().get(task).isFinished()) {
        open.add(task);
      }
    }
    if (!open.isEmpty()) {
      page.section("Waits for");
      for (int each : open) {
        Task task = model.plan().tasks().get(each);
        String finish = DateWords.shortDay(model.schedule().finishAt(each).toLocalDate());
        page.link(task.name(), task.id(), finish);
      }
    }
  }
}
