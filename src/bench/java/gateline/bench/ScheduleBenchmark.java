package gateline.bench;

import gateline.plan.Plan;
import gateline.schedule.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Scheduling a whole plan, as after every edit.
@State(Scope.Benchmark)
public class ScheduleBenchmark {
  @Param public Sample plan;

  private Plan edited;

  @Setup
  public void prepare() {
    edited = plan.build();
  }

  @Benchmark
  public Schedule schedule() {
    return Schedule.of(edited);
  }
}
