package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.review.GateStatus;
import gateline.review.Why;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What there is to read about a gate: its state, forecast against target, criteria, targets,
/// decision and the tasks it still waits for.
record GatePage(BoardModel model, int position) {
  void write(Page page) {
    Gate gate = model.plan().gates().get(position);
    page.title("Gate · end of week " + gate.week(), gate.name());
    for (GateStatus status : model.gates()) {
      if (status.position() == position) {
        write(page, status);
      }
    }
  }

  private void write(Page page, GateStatus status) {
    Gate gate = status.gate();
    status.reasons().forEach(page::warning);
    page.field("State", status.state().words());
    page.field("Target", DateWords.day(status.target().toLocalDate()));
    page.field("Forecast", status.dates().isOpen() ? "open" : forecast(status));
    page.field(
        "Readiness", status.readiness().met() + " of " + status.readiness().asked() + " there");
    page.field("Owners", owners(gate));
    page.section("Why it is here");
    page.text(Why.gate(model.schedule(), position));
    criteria(page, "Entry criteria", gate.entry());
    criteria(page, "Exit criteria", gate.exit());
    metrics(page, status.metrics());
    if (gate.decision() != null) {
      decision(page, gate.decision());
    }
    openTasks(page);
  }

  private static String forecast(GateStatus status) {
    String day = DateWords.day(status.forecast().toLocalDate());
    return status.lateDays() > 0 ? day + " (" + DateWords.signedDays(status.lateDays()) + ")" : day;
  }

  private String owners(Gate gate) {
    PlanIndex index = model.schedule().index();
    return gate.owners().stream().map(index::ownerName).collect(Collectors.joining(", "));
  }

  private static void criteria(Page page, String title, List<Gate.Criterion> criteria) {
    if (!criteria.isEmpty()) {
      page.section(title);
      criteria.forEach(each -> page.check(each.text(), each.met()));
    }
  }

  private static void metrics(Page page, List<GateStatus.MetricTarget> metrics) {
    if (!metrics.isEmpty()) {
      page.section("Targets");
      for (GateStatus.MetricTarget each : metrics) {
        String actual = each.actual() == null ? "" : plain(each.actual()) + " of ";
        page.check(
            each.name() + ": " + actual + plain(each.target()) + " " + each.unit(), each.met());
      }
    }
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  private void decision(Page page, GateDecision decision) {
    page.section("Decision");
    page.field("Outcome", decision.outcome().key());
    page.field("On", day(decision.date()));
    page.field("By", model.schedule().index().ownerName(decision.by()));
    page.field("Goes on", day(decision.remediationApproved()));
    page.text(decision.note());
    decision.conditions().forEach(each -> page.check(each.text(), each.closed()));
  }

  private static String day(java.time.@Nullable LocalDate day) {
    return day == null ? "" : DateWords.day(day);
  }

  private void openTasks(Page page) {
    List<Task> tasks = model.plan().tasks();
    boolean isFirst = true;
    for (int task : model.schedule().required(position)) {
      if (!tasks.get(task).isFinished()) {
        if (isFirst) {
          page.section("Waits for");
          isFirst = false;
        }
        String finish = DateWords.shortDay(model.schedule().finishAt(task).toLocalDate());
        page.link(tasks.get(task).name(), tasks.get(task).id(), finish);
      }
    }
  }
}
