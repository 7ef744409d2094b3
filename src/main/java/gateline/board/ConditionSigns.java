package gateline.board;

import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.GateDecision.Outcome;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Stroke;
import java.time.LocalDate;
import java.util.List;

/// The open conditions of a conditional go along the foot of the gate lane: an empty box on the day
/// each is due, tied to its gate; filled once that day is over.
record ConditionSigns(Sheet sheet, Bounds lane) {
  private static final double SIZE = 8;

  void draw(Pen pen, GateStatus gate) {
    GateDecision decision = gate.gate().decision();
    if (decision == null || decision.outcome() != Outcome.CONDITIONAL_GO) {
      return;
    }
    List<Condition> conditions = decision.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      LocalDate due = conditions.get(i).due();
      if (!conditions.get(i).closed() && due != null) {
        draw(pen, gate, due, new BoardMark.GateSign(gate.gate().id(), "due-" + (i + 1)));
      }
    }
  }

  private void draw(Pen pen, GateStatus gate, LocalDate due, BoardMark.GateSign mark) {
    double x = sheet.axis().xEnd(sheet.schedule().time().endOf(due));
    if (x < lane.x() || x > lane.right()) {
      return;
    }
    LocalDate today = sheet.model().today();
    boolean isOver = today != null && today.isAfter(due);
    Palette palette = sheet.palette();
    Color color = isOver ? palette.signal().bad() : palette.signal().risk();
    double y = lane.bottom() - 1.5 - SIZE / 2;
    Stroke tie = Stroke.dashed(color, 1);
    pen.line(new Point(GateLane.x(sheet, gate), y), new Point(x, y), tie, mark);
    Ink ink = Ink.filled(isOver ? color : palette.ground().page(), Stroke.solid(color, 1.5));
    pen.rect(new Bounds(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE), 1.5, ink, mark);
  }
}
