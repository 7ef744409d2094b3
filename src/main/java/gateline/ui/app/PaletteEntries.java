package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.edit.field.StandupFields;
import gateline.plan.Plan;
import gateline.review.standup.Standups;
import gateline.ui.Actions;
import gateline.ui.Session;
import gateline.ui.dialog.Palette.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the command palette offers now: what can be done, and where one can go in the plan.
record PaletteEntries(Session session, Actions actions, Consumer<String> jump) {
  List<Entry> all() {
    Stream<Entry> actionEntries =
        actions.all().stream().filter(each -> each.enabled().get()).map(Entry::of);
    BoardModel model = session.model().get();
    return Stream.concat(actionEntries, model == null ? Stream.of() : places(model.plan()))
        .toList();
  }

  private Stream<Entry> places(Plan plan) {
    return Stream.of(
            plan.gates().stream().map(gate -> place(gate.name(), "Gate", gate.id())),
            plan.squads().stream().map(squad -> place(squad.name(), "Squad", squad.id())),
            plan.tasks().stream().map(task -> place(task.name(), "Task", task.id())),
            standups(plan))
        .flatMap(entries -> entries);
  }

  /// Those of the weeks about today, and all that were held.
  private Stream<Entry> standups(Plan plan) {
    int now = plan.weekOf(Objects.requireNonNullElse(plan.statusDate(), session.day()));
    return IntStream.rangeClosed(1, plan.weeks())
        .boxed()
        .sorted(Comparator.comparingInt(week -> Math.abs(week - now)))
        .flatMap(week ->
            plan.squads().stream()
                .filter(squad ->
                    week == now
                        || week == now + 1
                        || Standups.find(plan, week, squad.id()).isPresent())
                .map(squad ->
                    place(
                        "Stand-up of " + squad.name() + ", week " + week,
                        "Stand-up",
                        StandupFields.id(week, squad.id()))));
  }

  private Entry place(String name, String kind, String id) {
    return new Entry(name, kind, () -> jump.accept(id));
  }
}
