package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.edit.ChangeEntries;
import gateline.edit.Edit;
import gateline.edit.field.SquadFields;
import gateline.edit.notation.DayNotation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Squad.Absence;
import gateline.plan.Task;
import gateline.review.standup.Standups;
import gateline.review.standup.Standups.Slot;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// What there is to say about a squad: its fields, its overloads, its capacity and focus week by
/// week, who is away, its stand-ups and its tasks. In a long plan the weeks are those that say
/// something.
record SquadPage(Form form, BoardModel model, int position) {
  private static final int SHORT_PLAN = 30;
  private static final DayNotation DAY = new DayNotation();

  void write() {
    Page page = form.page();
    Squad squad = squad();
    page.title("Squad", squad.name());
    page.field("Peak load", peak(model.loads()));
    overloads(page, model.loads());
    page.section("Edit");
    form.fields(SquadFields.KIND, List.of(squad), SquadFields.KIND.fields());
    page.section("Capacity and focus by week");
    IntStream.rangeClosed(1, model.plan().weeks())
        .filter(week -> isWorth(squad, week))
        .forEach(week ->
            form.pair(
                "Week " + week,
                SquadFields.KIND,
                squad,
                List.of(SquadFields.CAPACITY.at(week), SquadFields.FOCUS.at(week))));
    page.section("Absences");
    form.entries(
        SquadFields.KIND,
        squad,
        SquadFields.ABSENCES,
        List.of(SquadFields.ABSENCE_FROM, SquadFields.ABSENCE_TO, SquadFields.ABSENCE_PEOPLE));
    form.add("absences", "Add an absence: 29 jan - 2 feb", this::absence);
    standups(page, squad);
    tasks(page, squad);
  }

  /// Those that were held, and those of this week and the next.
  private void standups(Page page, Squad squad) {
    page.section("Stand-ups");
    Plan plan = model.plan();
    LocalDate today = model.today();
    int now = today == null ? 1 : plan.weekOf(today);
    IntStream.rangeClosed(1, plan.weeks())
        .filter(week ->
            week == now || week == now + 1 || Standups.find(plan, week, squad.id()).isPresent())
        .forEach(week -> StandupPage.link(form, plan, new Slot(week, squad.id())));
  }

  private Squad squad() {
    return model.plan().squads().get(position);
  }

  private boolean isWorth(Squad squad, int week) {
    return model.plan().weeks() <= SHORT_PLAN
        || squad.capacity().containsKey(week)
        || squad.focus().containsKey(week);
  }

  private Parsed<Edit> absence(String text) {
    PlanContext context = form.document().context();
    String[] days = text.split("\\s[-–]\\s", 2);
    Parsed<LocalDate> first = DAY.parse(days[0], context);
    return first.flatMap(from ->
        (days.length == 1 ? first : DAY.parse(days[1], context))
            .map(to -> {
              Absence absence = SquadFields.absence(from, to);
              return ChangeEntries.add(SquadFields.KIND, squad(), SquadFields.ABSENCES, absence);
            }));
  }

  private void tasks(Page page, Squad squad) {
    page.section("Tasks");
    for (int i = 0; i < model.plan().tasks().size(); i++) {
      Task task = model.plan().tasks().get(i);
      if (task.squads().stream().anyMatch(each -> each.squad().equals(squad.id()))) {
        String start = DateWords.shortDay(model.schedule().startAt(i).toLocalDate());
        page.link(task.name(), task.id(), start);
      }
    }
  }

  private String peak(Loads loads) {
    double most = 0;
    int at = 0;
    for (int week = 1; week <= loads.weeks(); week++) {
      if (loads.load(position, week) > most) {
        most = loads.load(position, week);
        at = week;
      }
    }
    return at == 0 ? "" : DateWords.number(most) + " person-days in week " + at;
  }

  private void overloads(Page page, Loads loads) {
    for (Loads.Overload each : loads.overloads()) {
      if (each.squad() == position) {
        page.warning(
            "Week "
                + each.week()
                + " is over capacity by "
                + DateWords.days(each.excess()).replace("day", "person-day"));
      }
    }
  }
}
