package gateline.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.testing.FixedWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DamageTest {
  private static final Bounds WHOLE = new Bounds(0, 0, 400, 4000);

  private static Shape box(int place, int rgb) {
    Bounds bounds = new Bounds(10, place * 20.0, 50, 8);
    return new Shape.Rect(bounds, 0, Ink.filled(Color.rgb(rgb)), Mark.NONE);
  }

  private static List<Shape> boxes(int count) {
    return IntStream.range(0, count).mapToObj(place -> box(place, 0)).toList();
  }

  private static List<Bounds> between(List<Shape> before, List<Shape> next) {
    return Damage.between(scene(before), scene(next), new FixedWidth());
  }

  private static Scene scene(List<Shape> shapes) {
    return new Scene(WHOLE.width(), WHOLE.height(), Color.rgb(0xFFFFFF), shapes);
  }

  @Test
  void sameShapesLeaveNothingToPaint() {
    assertEquals(List.of(), between(boxes(20), boxes(20)));
  }

  @Test
  void oneShapeOfAnotherColorIsPaintedAlone() {
    List<Shape> next = new ArrayList<>(boxes(20));
    next.set(7, box(7, 0xFF0000));
    assertEquals(List.of(new Bounds(6, 136, 58, 16)), between(boxes(20), next));
  }

  @Test
  void shapesThatComeAndGoArePaintedWhereTheyAreAndWere() {
    List<Shape> next = new ArrayList<>(boxes(20));
    next.remove(3);
    next.add(10, box(100, 0));
    assertEquals(
        List.of(new Bounds(6, 56, 58, 16), new Bounds(6, 1996, 58, 16)), between(boxes(20), next));
  }

  @Test
  void shapesThatStayedBehindManyNewOnesAreNotPaintedAgain() {
    List<Shape> next = new ArrayList<>();
    IntStream.range(100, 150).forEach(place -> next.add(box(place, 1)));
    next.addAll(boxes(20));
    List<Bounds> damage = between(boxes(20), next);
    assertEquals(50, damage.size());
    assertTrue(damage.stream().allMatch(place -> place.y() > 1900), damage::toString);
  }

  @Test
  void anotherOrderOfAllShapesIsPaintedWhole() {
    List<Shape> next = new ArrayList<>(boxes(80));
    Collections.reverse(next);
    assertEquals(List.of(WHOLE), between(boxes(80), next));
  }

  @Test
  void whateverChangesIsPainted() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Shape> before = new ArrayList<>(boxes(60));
      List<Shape> next = new ArrayList<>(before);
      for (int change = random.nextInt(12); change >= 0; change--) {
        int at = random.nextInt(next.size());
        switch (random.nextInt(3)) {
          case 0 -> next.remove(at);
          case 1 -> next.add(at, box(60 + random.nextInt(100), 2));
          default -> next.set(at, box(at, 3));
        }
      }
      List<Bounds> damage = between(before, next);
      changed(before, next).forEach(shape -> assertTrue(isIn(damage, shape), damage::toString));
      changed(next, before).forEach(shape -> assertTrue(isIn(damage, shape), damage::toString));
    }
  }

  private static List<Shape> changed(List<Shape> some, List<Shape> others) {
    List<Shape> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static boolean isIn(List<Bounds> damage, Shape shape) {
    Bounds bounds = ((Shape.Rect) shape).bounds();
    return damage.stream()
        .anyMatch(place ->
            place.x() <= bounds.x()
                && place.y() <= bounds.y()
                && place.right() >= bounds.right()
                && place.bottom() >= bounds.bottom());
  }
}
