package gateline.ui.app;

import gateline.edit.field.WeekFields;
import gateline.plan.Plan;
import gateline.plan.Week;
import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.util.List;
import java.util.function.IntConsumer;
import org.kordamp.ikonli.feather.Feather;

/// The way to the figures measured in a week: the one that is selected, or else the one it is.
record MetricActions(Session session, IntConsumer open) {
  List<Action> all() {
    return List.of(
        Action.of("week.measure", "Enter what was measured", Feather.TRENDING_UP, this::measure)
            .when(session.hasPlan()));
  }

  private void measure() {
    OpenPlan now = session.open().get();
    if (now != null) {
      open.accept(week(now.plan()));
    }
  }

  private int week(Plan plan) {
    String selected = session.selection().get().last();
    int usual = Math.clamp(plan.weekOf(session.day(plan)), 1, plan.weeks());
    return selected == null
        ? usual
        : WeekFields.KIND.find(plan, selected).map(Week::week).orElse(usual);
  }
}
