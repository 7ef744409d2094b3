package gateline.ui.inspector;

import gateline.edit.field.RiskFields;
import gateline.plan.Gate;
import gateline.plan.PlanIndex;
import gateline.plan.Risk;
import gateline.plan.Task;
import gateline.time.DateWords;

/// What there is to say about a risk: all its fields, and the way to what it may delay.
final class RiskPage {
  private RiskPage() {}

  static void write(Form form, Risk risk) {
    Page page = form.page();
    page.title("Risk", risk.text());
    page.field("At stake", DateWords.days(atStake(risk)) + " by its likelihood");
    form.fields(RiskFields.KIND, java.util.List.of(risk), RiskFields.KIND.fields());
    if (!risk.affects().isEmpty()) {
      page.section("May delay");
      risk.affects().forEach(id -> link(page, form.document().schedule().index(), id));
    }
  }

  private static double atStake(Risk risk) {
    return risk.impactDays().doubleValue() * risk.likelihood().percent() / 100;
  }

  private static void link(Page page, PlanIndex index, String id) {
    Task task = index.task(id);
    Gate gate = index.gate(id);
    if (task != null) {
      page.link(task.name(), id, "task");
    } else if (gate != null) {
      page.link(gate.name(), id, "W" + gate.week());
    }
  }
}
