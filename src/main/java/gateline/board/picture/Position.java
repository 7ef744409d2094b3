package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.GateWords;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.GateStatus;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where a plan stands, in the one line under a picture's title, and how big it is.
final class Position {
  private static final String DOT = " · ";

  private Position() {}

  /// `Week 4 · status Thu 29 Jan 2026 · finish forecast Fri 27 Mar 2026 · next gate ...`.
  static String words(BoardModel model) {
    Plan plan = model.plan();
    List<String> parts = new ArrayList<>();
    LocalDate status = plan.statusDate();
    if (status == null) {
      parts.add(plan.weeks() + " weeks from " + DateWords.fullDay(plan.start()));
    } else {
      parts.add("Week " + plan.weekOf(status));
      parts.add("status " + DateWords.day(status) + " " + status.getYear());
    }
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

  private static String gateWords(GateStatus gate) {
    String name = gate.gate().name() + ", " + gate.state().words();
    String late = GateWords.late(gate);
    return late.isEmpty() ? name : name + ", " + late;
  }

  /// `71 tasks · 203 person-days · 7 squads · 6 gates`.
  static String extent(BoardModel model) {
    Plan plan = model.plan();
    BigDecimal effort =
        plan.tasks().stream().map(Task::estimate).reduce(BigDecimal.ZERO, BigDecimal::add);
    return String.join(
        DOT,
        counted(plan.tasks().size(), "task"),
        DateWords.number(effort.doubleValue()) + " person-days",
        counted(plan.squads().size(), "squad"),
        counted(plan.gates().size(), "gate"));
  }

  private static String counted(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
