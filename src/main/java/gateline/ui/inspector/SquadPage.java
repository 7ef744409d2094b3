package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.time.DateWords;

/// What there is to read about a squad: its people, its overloads, its focus and its tasks.
final class SquadPage {
  private SquadPage() {}

  static void write(Page page, BoardModel model, int position) {
    Squad squad = model.plan().squads().get(position);
    page.title("Squad", squad.name());
    page.field("People", DateWords.number(squad.people().doubleValue()));
    page.field("Peak load", peak(model.loads(), position));
    overloads(page, model.loads(), position);
    if (!squad.focus().isEmpty()) {
      page.section("Focus");
      squad.focus().forEach((week, focus) -> page.field("Week " + week, focus));
    }
    page.section("Tasks");
    for (int i = 0; i < model.plan().tasks().size(); i++) {
      Task task = model.plan().tasks().get(i);
      if (task.squads().stream().anyMatch(each -> each.squad().equals(squad.id()))) {
        String start = DateWords.shortDay(model.schedule().startAt(i).toLocalDate());
        page.link(task.name(), task.id(), start);
      }
    }
  }

  private static String peak(Loads loads, int squad) {
    double most = 0;
    int at = 0;
    for (int week = 1; week <= loads.weeks(); week++) {
      if (loads.load(squad, week) > most) {
        most = loads.load(squad, week);
        at = week;
      }
    }
    return at == 0 ? "" : DateWords.number(most) + " person-days in week " + at;
  }

  private static void overloads(Page page, Loads loads, int squad) {
    for (Loads.Overload each : loads.overloads()) {
      if (each.squad() == squad) {
        page.warning(
            "Week "
                + each.week()
                + " is over capacity by "
                + DateWords.days(each.excess()).replace("day", "person-day"));
      }
    }
  }
}
