package gateline.bench;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Range;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Trials;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The risk of the dates, 10,000 iterations on all cores: of the sample in week 4, the first time
/// in a new process and again, and of a large plan whose every estimate is a range.
record SimulatePart() implements Part {
  private static final Path WEEK_4 = Path.of("assets/plans/automatosx-v2-week4.json");
  private static final int RUNS = 15;

  @Override
  public String name() {
    return "simulate";
  }

  @Override
  public void measure(Table table) throws Exception {
    if (!(PlanFiles.read(WEEK_4) instanceof ReadResult.Opened opened)) {
      throw new IllegalStateException("refused: " + WEEK_4);
    }
    List<Double> sample = run(opened.plan(), RUNS);
    table.addMillis(name(), "10,000 iterations of the sample, the first time", sample.getFirst());
    table.addMillis(name(), "  again", Processes.share(sample, 0.5));
    List<Double> large = run(withRange(Sample.CROWDED_2000.build()), 3);
    table.addMillis(name(), "  of " + Sample.CROWDED_2000.words(), Processes.share(large, 0.5));
  }

  private static List<Double> run(Plan plan, int runs) {
    Schedule schedule = Schedule.of(plan);
    Trials trials = Trials.usual(Runtime.getRuntime().availableProcessors());
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long begin = System.nanoTime();
      DateRisk.of(schedule, trials).orElseThrow();
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    return millis;
  }

  private static Plan withRange(Plan plan) {
    Plan.Settings plain = plan.settings();
    Range range = new Range(BigDecimal.valueOf(80), BigDecimal.valueOf(160));
    return plan.withSettings(
        new Plan.Settings(
            plain.description(),
            plain.statusDate(),
            plain.pauseOnMiss(),
            range,
            plain.calendar(),
            plain.calendarExtras()));
  }
}
