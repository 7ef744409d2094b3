package gateline.review.report;

import gateline.edit.CloseReview;
import gateline.edit.notation.Figures;
import gateline.plan.Action;
import gateline.plan.Decision;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Risk;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Risks by the days at stake, decisions to take and taken, and actions, each with its owner and
/// its day.
record Agenda(Plan plan, PlanIndex index, @Nullable LocalDate day) {
  void addTo(Markdown text) {
    text.section("Risks");
    text.list(risks(), "No risk is open.");
    text.section("Decisions to take");
    text.list(decisions(true), "None.");
    text.section("Decisions taken");
    text.list(decisions(false), "None.");
    List<String> actions = actions();
    if (!actions.isEmpty()) {
      text.section("Actions");
      text.list(actions, "");
    }
  }

  private List<String> risks() {
    return plan.risks().stream()
        .filter(risk -> risk.status() == Risk.Status.OPEN)
        .sorted(Comparator.comparingDouble(Agenda::atStake).reversed())
        .map(this::risk)
        .toList();
  }

  /// Likelihood times the days it adds to each item that it affects.
  private static double atStake(Risk risk) {
    int items = Math.max(1, risk.affects().size());
    return risk.likelihood().percent() / 100.0 * risk.impactDays().doubleValue() * items;
  }

  private String risk(Risk risk) {
    String stake =
        risk.likelihood().percent()
            + "%"
            + (risk.impactDays().signum() == 0
                ? ""
                : ", " + Figures.text(risk.impactDays()) + " d");
    String mitigation =
        risk.mitigation().isEmpty() ? "" : ". " + Markdown.escaped(risk.mitigation());
    return Markdown.bold(risk.text()) + " (" + stake + owned(risk.owner(), null) + ")" + mitigation;
  }

  private List<String> decisions(boolean isOpen) {
    List<Decision> open = CloseReview.open(plan);
    return plan.meetings().decisions().stream()
        .filter(decision -> open.contains(decision) == isOpen)
        .map(decision -> isOpen ? asked(decision) : taken(decision))
        .toList();
  }

  private String asked(Decision decision) {
    return Markdown.escaped(decision.text()) + inBrackets(owned(decision.owner(), decision.due()));
  }

  private String taken(Decision decision) {
    LocalDate made = decision.made();
    String on = made == null ? "" : ", " + DateWords.day(made);
    String owner = owned(decision.owner(), null);
    String joint = decision.text().strip().endsWith("?") ? " " : ": ";
    String outcome =
        decision.outcome().isEmpty() ? "" : joint + Markdown.escaped(decision.outcome());
    return Markdown.escaped(decision.text()) + outcome + inBrackets(owner + on);
  }

  private List<String> actions() {
    List<String> actions = new ArrayList<>();
    for (Action action : plan.meetings().actions()) {
      if (!action.done()) {
        actions.add(
            Markdown.escaped(action.text()) + inBrackets(owned(action.owner(), action.due())));
      }
    }
    return actions;
  }

  /// `, Quality, due Mon 2 Feb, overdue`.
  private String owned(String owner, @Nullable LocalDate due) {
    String name = owner.isEmpty() ? "" : ", " + Markdown.escaped(index.ownerName(owner));
    if (due == null) {
      return name;
    }
    boolean isOver = day != null && due.isBefore(day);
    return name + ", due " + DateWords.day(due) + (isOver ? ", overdue" : "");
  }

  private static String inBrackets(String parts) {
    return parts.isEmpty() ? "" : " (" + parts.substring(2) + ")";
  }
}
