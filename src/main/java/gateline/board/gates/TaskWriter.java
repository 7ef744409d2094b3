package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Palette;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words;
import gateline.board.card.Words.Aside;
import gateline.board.gates.CardSection.Kind;
import gateline.plan.Task;
import gateline.review.GateStatus;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Writes the tasks a gate still waits for, those that end after it first, then the next to finish.
record TaskWriter(BoardModel model, GateStatus gate, Words.Writer writer) {
  /// More than fit on any card.
  private static final int MOST = 40;

  CardSection tasks() {
    Schedule schedule = model.schedule();
    List<Integer> left =
        Arrays.stream(schedule.required(gate.position()))
            .boxed()
            .filter(task -> !model.plan().tasks().get(task).isFinished())
            .sorted(
                Comparator.comparing(this::isLate).reversed().thenComparingLong(schedule::finish))
            .toList();
    int required = gate.readiness().tasks();
    String count =
        left.isEmpty() ? "all " + required + " done" : left.size() + " of " + required + " left";
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "tasks");
    Heading heading =
        Heading.of(writer.look(), "Required tasks", required == 0 ? "none" : count, mark);
    List<CardItem> items = left.stream().limit(MOST).map(this::item).toList();
    return new CardSection(Kind.TASKS, List.of(heading), items, left.size() - items.size());
  }

  private boolean isLate(int task) {
    return model.schedule().finishAt(task).isAfter(gate.target());
  }

  private CardItem item(int task) {
    Palette palette = writer.look().palette();
    Task each = model.plan().tasks().get(task);
    LocalDate finish = model.schedule().finishAt(task).toLocalDate();
    boolean isLate = isLate(task);
    Color tone = isLate ? palette.signal().risk() : palette.text().secondary();
    String day = DateWords.shortDay(finish) + (isLate ? " late" : "");
    Color squad = palette.squads(model, task).getFirst();
    Mark mark = new BoardMark.TaskLabel(each.id());
    Aside aside = new Aside(day, tone);
    return writer.item(each.name(), palette.text().primary(), new Sign.Swatch(squad), aside, mark);
  }
}
