package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.GateWords;
import gateline.board.TaskFilter;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.GateStatus;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Where a plan stands, in the one line under a picture's title, and how big it is.
final class Position {
  private static final String DOT = " · ";

  private Position() {}

  /// `Week 4 · status Thu 29 Jan 2026 · finish forecast Fri 27 Mar 2026 · next gate ...`.
  static String words(BoardModel model) {
    Plan plan = model.plan();
    List<String> parts = new ArrayList<>();
    parts.add(
        model.today() == null
            ? plan.weeks() + " weeks from " + DateWords.fullDay(plan.start())
            : date(model));
    if (!plan.tasks().isEmpty()) {
      LocalDate finish = model.schedule().finishAt().toLocalDate();
      String day = DateWords.day(finish) + " " + finish.getYear();
      boolean isOpen = model.schedule().isFinishOpen();
      parts.add(isOpen ? "finish open, " + day + " at the least" : "finish forecast " + day);
    }
    model.pausing().map(GateWords::pause).ifPresent(parts::add);
    model.nextGate().ifPresent(gate -> parts.add("next gate " + gateWords(gate)));
    return String.join(DOT, parts);
  }

  /// `Week 4 · status Thu 29 Jan 2026`: the day the picture is of, which there has to be.
  static String date(BoardModel model) {
    LocalDate today = Objects.requireNonNull(model.today(), "today");
    String what = today.equals(model.plan().statusDate()) ? "status " : "as of ";
    String day = what + DateWords.day(today) + " " + today.getYear();
    int week = model.plan().weekOf(today);
    return week < 1 || week > model.lastWeek() ? day : "Week " + week + DOT + day;
  }

  private static String gateWords(GateStatus gate) {
    String name = gate.gate().name() + ", " + gate.state().words();
    String late = GateWords.late(gate);
    return late.isEmpty() ? name : name + ", " + late;
  }

  /// `71 tasks · 203 person-days · 7 squads · 6 gates`, and how many of the tasks are shown where
  /// not all are.
  static String extent(BoardModel model) {
    Plan plan = model.plan();
    BigDecimal effort =
        plan.tasks().stream().map(Task::estimate).reduce(BigDecimal.ZERO, BigDecimal::add);
    return String.join(
        DOT,
        shown(model) + counted(plan.tasks().size(), "task"),
        DateWords.number(effort.doubleValue()) + " person-days",
        counted(plan.squads().size(), "squad"),
        counted(plan.gates().size(), "gate"));
  }

  /// Of a filter alone: tasks that are private do not count as left out.
  private static String shown(BoardModel model) {
    TaskFilter filter = model.tasks().filter();
    boolean isFiltered =
        !filter.withTraits(new LinkedHashSet<>()).isAll()
            || filter.traits().stream().anyMatch(trait -> trait != TaskFilter.Trait.PUBLIC);
    return isFiltered ? model.tasks().count() + " of " : "";
  }

  private static String counted(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
