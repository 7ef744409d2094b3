package gateline.ui.leveling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.capacity.leveling.Basis;
import gateline.capacity.leveling.Choice;
import gateline.capacity.leveling.Leveling;
import gateline.capacity.leveling.Proposal;
import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Limit;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the panel says of leveling and of a part of it.
class PreviewTest {
  private static final String CROWDED =
      """
      plan 4
      squad core
      gate review week 1 requires a
      task a 3 core
      task b 3 core
      task c 1 after b
      """;

  private static Preview preview(String sketch) {
    BoardModel model = BoardModel.of(Schedule.of(PlanSketch.plan(sketch)), null);
    Effort effort = new Effort(Limit.ofSchedules(300), 1, 1, _ -> {});
    Proposal proposal =
        Leveling.of(model.schedule(), Basis.MOMENT).level(effort, Limit.ofSchedules(200));
    return Preview.of(model, Choice.ofAll(proposal));
  }

  private static Preview after(Preview preview, Choice choice) {
    return Preview.of(preview.trial().before(), choice);
  }

  private static String remark(Preview preview) {
    return LevelingWords.remark(new LevelingState(false, Progress.NONE, preview, ""));
  }

  private static List<String> figures(Preview preview) {
    return preview.figures().stream()
        .map(each -> String.join(" | ", each.name(), each.now(), each.then(), each.by()).strip())
        .toList();
  }

  @Test
  void finishOverloadsAndGatesThatMoveAreHeldAgainstWhatIs() {
    assertEquals(
        List.of(
            "Finish | Thu 8 Jan | Mon 12 Jan | +2 d",
            "Overloads | 1 | 0 | −1",
            "Review | Fri 9 Jan | Mon 12 Jan | +1 d"),
        figures(preview(CROWDED)).stream().limit(3).toList());
  }

  @Test
  void aPartOfItIsHeldAgainstWhatItLeavesOver() {
    Preview all = preview(CROWDED);
    Preview none = after(all, all.choice().withAll(false));
    assertEquals("", remark(all));
    assertEquals("Accept all 1", LevelingWords.accept(all.choice()));
    assertEquals("0 of 1 delays taken; with these alone 1 squad-week stays over.", remark(none));
    assertEquals("stays", none.lines().getFirst().by());
    assertTrue(none.lines().getFirst().spoken().endsWith("left out"));
  }

  @Test
  void whereThereIsNothingToLevelASentenceSaysSo() {
    Preview preview = preview("plan 4\nsquad core\ntask a 1 core\ntask b 1 core after a");
    assertEquals(
        "There is nothing to level: every squad has room for all of its work.", remark(preview));
    assertEquals("Accept", LevelingWords.accept(preview.choice()));
    assertTrue(preview.lines().isEmpty());
  }

  @Test
  void whatStandsIsNotBlamedOnWhatMoves() {
    String begun = "plan 4\nsquad core\ntask a 5 core started 01-05\ntask b 3 core started 01-05";
    assertEquals(
        "1 squad-week stays over: work that is pinned, started or finished never moves.",
        remark(preview(begun)));
  }

  @Test
  void whoNeedsMoreThanTheSquadHasIsNamedWithWhatToDo() {
    Preview preview = preview("plan 4\nsquad core people 2\ntask a 12 core*4\ntask b 1 core");
    assertEquals(
        "1 squad-week stays over: what takes more people than its squad has fits nowhere.",
        remark(preview));
    assertEquals(
        "Task \"A\" (a): takes 4 of Core, which has 2; assign fewer people or enlarge the squad.",
        LevelingWords.unplaceable(preview));
  }

  @Test
  void howGoodItIsIsSaidWithTheBounds() {
    Proposal proposal = preview(CROWDED).choice().proposal();
    String verdict = LevelingWords.verdict(proposal, false);
    assertTrue(verdict.contains("4 days by the critical path alone"), verdict);
    assertTrue(verdict.contains("at least 6 days with the squads"), verdict);
    assertTrue(verdict.endsWith("Proven, nothing can end earlier."), verdict);
    assertFalse(verdict.contains("so far"), verdict);
  }
}
