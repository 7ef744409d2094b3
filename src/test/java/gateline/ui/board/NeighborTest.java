package gateline.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import gateline.board.BoardMark;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.HitIndex;
import gateline.scene.Ink;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.FixedWidth;
import gateline.ui.board.Neighbor.Direction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each letter of the drawing is a bar, a row of text a row of bars.
final class NeighborTest {
  private static final HitIndex BARS =
      bars(
          """
          a..b...c
          ..d.....
          e......f
          """);

  private static HitIndex bars(String drawing) {
    List<Shape> shapes = new ArrayList<>();
    List<String> rows = drawing.lines().toList();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length(); column++) {
        String id = rows.get(row).substring(column, column + 1);
        if (!id.equals(".")) {
          Bounds bounds = new Bounds(column * 40, row * 40, 30, 30);
          Ink ink = Ink.filled(Color.rgb(0));
          shapes.add(new Shape.Rect(bounds, 0, ink, new BoardMark.TaskBar(id)));
        }
      }
    }
    return HitIndex.of(new Scene(400, 200, Color.rgb(0xFFFFFF), shapes), new FixedWidth());
  }

  @Test
  void rightGoesAlongTheRow() {
    assertEquals("b", Neighbor.of(BARS, "a", Direction.RIGHT));
    assertEquals("c", Neighbor.of(BARS, "b", Direction.RIGHT));
  }

  @Test
  void leftGoesBack() {
    assertEquals("a", Neighbor.of(BARS, "b", Direction.LEFT));
  }

  @Test
  void downAndUpGoToTheNearestColumn() {
    assertEquals("d", Neighbor.of(BARS, "b", Direction.DOWN));
    assertEquals("f", Neighbor.of(BARS, "c", Direction.DOWN));
    assertEquals("b", Neighbor.of(BARS, "d", Direction.UP));
  }

  @Test
  void withoutASelectionTheFirstIsTaken() {
    assertEquals("a", Neighbor.of(BARS, null, Direction.DOWN));
  }

  @Test
  void atTheEdgeThereIsNoNext() {
    assertNull(Neighbor.of(BARS, "a", Direction.UP));
    assertNull(Neighbor.of(BARS, "c", Direction.RIGHT));
  }
}
