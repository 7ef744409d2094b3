package gateline.ui.inspector;

import gateline.edit.Document;
import gateline.edit.field.MetricFields;
import gateline.edit.field.RiskFields;
import gateline.edit.field.WeekFields;
import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Week;
import gateline.review.Figures;
import gateline.review.standup.Standups.Slot;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Control;

/// What there is to say about a week: its title, objectives and deliverables, what it rests on, its
/// gates, stand-ups and risks.
public final class WeekPage {
  /// The style class of the fields for what was measured.
  public static final String MEASURED = "measured";

  private WeekPage() {}

  static void write(Form form, Week week) {
    Document document = form.document();
    Plan plan = document.plan();
    Page page = form.page();
    String days =
        DateWords.shortDay(plan.weekStart(week.week()))
            + " to "
            + DateWords.shortDay(plan.weekEnd(week.week()));
    page.title("Week " + week.week() + " · " + days, week.title());
    form.field(WeekFields.KIND, week, WeekFields.TITLE);
    page.section("Objectives");
    form.part(WeekFields.KIND, week, WeekFields.OBJECTIVES);
    page.section("Deliverables");
    form.part(WeekFields.KIND, week, WeekFields.DELIVERABLES);
    page.section("Rests on");
    form.fields(
        WeekFields.KIND, List.of(week), List.of(WeekFields.DEPENDENCIES, WeekFields.PRIVATE));
    gates(page, plan, week.week());
    metrics(form, plan, week.week());
    page.section("Stand-ups");
    plan.squads().forEach(squad -> StandupPage.link(form, plan, new Slot(week.week(), squad.id())));
    page.section("Risks");
    plan.risks().stream()
        .filter(risk -> Objects.equals(risk.week(), week.week()))
        .forEach(risk -> page.link(risk.text(), risk.id(), state(risk)));
    form.addItem(RiskFields.KIND, risk -> RiskFields.WEEK.with(risk, week.week()));
  }

  private static void gates(Page page, Plan plan, int week) {
    List<Gate> gates = plan.gates().stream().filter(gate -> gate.week() == week).toList();
    if (!gates.isEmpty()) {
      page.section("Gates");
      gates.forEach(gate -> page.link(gate.name(), gate.id(), ""));
    }
  }

  /// What was measured in the week, one figure for each metric; an empty one is none.
  private static void metrics(Form form, Plan plan, int week) {
    if (!plan.metrics().isEmpty()) {
      form.page().section("Measured");
      for (Metric metric : plan.metrics()) {
        BigDecimal target = metric.targets().get(week);
        String asked = target == null ? "" : ", of " + Figures.with(metric.unit(), target);
        Control field =
            form.ofOne(
                metric.name() + asked, MetricFields.KIND, metric, MetricFields.ACTUALS.at(week));
        field.getStyleClass().add(MEASURED);
      }
    }
  }

  private static String state(Risk risk) {
    return risk.status() == Risk.Status.OPEN
        ? risk.likelihood().name().toLowerCase(java.util.Locale.ROOT)
        : "closed";
  }
}
