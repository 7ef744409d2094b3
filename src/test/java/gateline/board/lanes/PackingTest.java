package gateline.board.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Grouping;
import gateline.board.Paragraph;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.FontSpec;
import gateline.testing.BoardPlans;
import gateline.testing.FixedWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sub-rows of generated lanes.
class PackingTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noRoomsOfASubRowOverlapAndNoTaskIsLost(long seed) {
    for (LabelRules.Sides sides : LabelRules.Sides.values()) {
      Packing packing = packing(seed, sides);
      List<Integer> tasks = new ArrayList<>();
      for (List<Slot> row : packing.rows()) {
        for (int i = 0; i < row.size(); i++) {
          tasks.add(row.get(i).task());
          assertTrue(i == 0 || row.get(i - 1).room().right() < row.get(i).room().left());
        }
      }
      assertEquals(packing.lane().tasks(), tasks.stream().sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noFewerSubRowsHoldTheRooms(long seed) {
    for (LabelRules.Sides sides : LabelRules.Sides.values()) {
      Packing packing = packing(seed, sides);
      List<Slot> slots = packing.rows().stream().flatMap(List::stream).toList();
      assertEquals(Crowd.of(slots, rules(sides).apart()).depth(), packing.rows().size());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void turningLabelsNeverTakesMoreSubRows(long seed) {
    int right = packing(seed, LabelRules.Sides.RIGHT).rows().size();
    int both = packing(seed, LabelRules.Sides.BOTH).rows().size();
    assertTrue(both <= right, both + " against " + right);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCrowdIsAsDeepAsItsMostCrowdedPixel(long seed) {
    Random random = new Random(seed);
    List<Slot> slots = new ArrayList<>();
    Paragraph none = new Paragraph(List.of(), FontSpec.regular(10));
    for (int i = 0; i < 40; i++) {
      int left = random.nextInt(200);
      slots.add(Slot.inside(i, new Room(left, left + 1 + random.nextInt(30)), none));
    }
    int deepest = 0;
    int pixels = 0;
    for (int x = 0; x < 240; x++) {
      double middle = x + 0.5;
      int depth =
          (int)
              slots.stream()
                  .filter(slot -> slot.room().left() < middle && middle < slot.room().right())
                  .count();
      pixels = depth > deepest ? 1 : depth == deepest ? pixels + 1 : pixels;
      deepest = Math.max(deepest, depth);
    }
    assertEquals(new Crowd(deepest, pixels), Crowd.of(slots, 0));
  }

  private static LabelRules rules(LabelRules.Sides sides) {
    return new LabelRules(13, 2, sides, new Room(0, 10_000));
  }

  private static Packing packing(long seed, LabelRules.Sides sides) {
    Sheet sheet = BoardPlans.sheet(BoardPlans.large(60, seed), 12);
    Lane lane = Lane.of(sheet.model(), Grouping.SQUAD).getFirst();
    List<Label> labels =
        lane.tasks().stream()
            .map(task -> Label.of(sheet.model(), task, 2, new FixedWidth()))
            .toList();
    return Packing.of(sheet, lane, labels, rules(sides));
  }
}
