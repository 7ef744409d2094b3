package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EstimateSumTest {
  private final EstimateSum sums = new EstimateSum();

  @Test
  void isTheSumHoweverTheListChanged() {
    Random random = new Random(4);
    List<Task> tasks = new ArrayList<>();
    for (int step = 0; step < 300; step++) {
      int at = random.nextInt(tasks.size() + 1);
      if (at < tasks.size() && random.nextInt(3) == 0) {
        tasks.remove(at);
      } else if (at < tasks.size() && random.nextBoolean()) {
        tasks.set(at, task(step));
      } else {
        tasks.add(at, task(step));
      }
      BigDecimal expected =
          tasks.stream().map(Task::estimate).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, expected.compareTo(sums.of(List.copyOf(tasks))), "step " + step);
    }
  }

  private static Task task(int step) {
    return Task.of("t" + step, "Task " + step, BigDecimal.valueOf(step % 37 + 1, 1));
  }
}
