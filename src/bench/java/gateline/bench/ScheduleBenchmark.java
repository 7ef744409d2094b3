package gateline.bench;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Scheduling a plan that was just opened, and one in which a task in the middle was edited.
@State(Scope.Benchmark)
public class ScheduleBenchmark {
  @Param public Sample plan;

  private Plan opened;
  private Plan longer;
  private Plan relinked;
  private Schedule schedule;

  @Setup
  public void prepare() {
    opened = plan.build();
    longer = edited(task -> task.withEstimate(task.estimate().add(BigDecimal.ONE)));
    relinked = edited(task -> task.withDepends(List.of(Link.to(opened.tasks().getFirst().id()))));
    schedule = Schedule.of(opened);
  }

  private Plan edited(UnaryOperator<Task> edit) {
    List<Task> tasks = new ArrayList<>(opened.tasks());
    int middle = tasks.size() / 2;
    tasks.set(middle, edit.apply(tasks.get(middle)));
    return opened.withTasks(tasks);
  }

  @Benchmark
  public Schedule scheduleAnew() {
    return Schedule.of(opened);
  }

  @Benchmark
  public Schedule scheduleAfterAnEstimate() {
    return schedule.after(longer);
  }

  @Benchmark
  public Schedule scheduleAfterALink() {
    return schedule.after(relinked);
  }
}
