package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextItemsTest {
  @Test
  void eachKindOfThingOffersWhatCanBeDoneToItAndNothingTwice() {
    List<BoardMark> marks =
        List.of(
            new BoardMark.TaskBar("a"),
            new BoardMark.GateSign("g", "gate-card"),
            new BoardMark.SquadLane("core"),
            new BoardMark.WeekBand(1),
            new BoardMark.Cell("core", 1),
            new BoardMark.Band("p1"));
    for (BoardMark mark : marks) {
      List<String> ids = ContextItems.ids(mark);
      assertFalse(ids.isEmpty(), mark.id());
      assertEquals(ids.size(), new HashSet<>(ids).size(), mark.id());
    }
    assertTrue(ContextItems.ids(new BoardMark.TaskLabel("a")).contains("edit.later"));
    assertTrue(ContextItems.ids(new BoardMark.GateSign("g", "exit-1")).contains("gate.decide"));
    assertTrue(ContextItems.ids(new BoardMark.GateSign("g", "gate")).contains("edit.delete"));
    assertFalse(
        ContextItems.ids(new BoardMark.GateSign("g", "exit-1")).contains("edit.delete"),
        "it would delete the gate, not the criterion");
    assertEquals(ContextItems.ids(null), ContextItems.ids(new BoardMark.Today()));
  }
}
