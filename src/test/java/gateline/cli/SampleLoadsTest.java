package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.capacity.Loads;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.NaiveLoads;
import gateline.testing.Samples;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The loads of the samples against a reckoning of their own: planned ones from the plan's table,
/// scheduled ones and spill-overs from what `gateline schedule` prints. Neither knows any of the
/// product's classes.
class SampleLoadsTest {
  @Test
  void theSampleIsPlannedBeyondCapacityInFiveSquadWeeks() {
    assertEquals(
        Map.of("core 1", 1.0, "core 2", 0.5, "quality 3", 1.5, "quality 4", 3.0, "quality 6", 0.5),
        naive(Samples.START).plannedOverloads());
  }

  @ParameterizedTest
  @EnumSource
  void plannedOverloadsAreThoseOfThePlansTable(Samples sample) {
    Loads loads = Loads.of(Schedule.of(sample.plan()));
    Map<String, Double> found = new TreeMap<>();
    for (int squad = 0; squad < sample.plan().squads().size(); squad++) {
      for (int week = 1; week <= sample.plan().weeks(); week++) {
        double excess = loads.planned(squad, week) - loads.capacity(squad, week);
        if (excess > 1e-6) {
          found.put(cell(sample.plan(), squad, week), NaiveLoads.rounded(excess));
        }
      }
    }
    assertEquals(naive(sample).plannedOverloads(), found);
  }

  @ParameterizedTest
  @EnumSource
  void overloadsAreThoseOfTheDatesPrinted(Samples sample) {
    Map<String, Double> found = new TreeMap<>();
    for (Loads.Overload each : Loads.of(Schedule.of(sample.plan())).overloads()) {
      found.put(cell(sample.plan(), each.squad(), each.week()), NaiveLoads.rounded(each.excess()));
    }
    assertEquals(naive(sample).overloads(dates(sample)), found);
  }

  @ParameterizedTest
  @EnumSource
  void spillOversAreThoseOfTheDatesPrinted(Samples sample) {
    Schedule schedule = Schedule.of(sample.plan());
    Map<String, Double> found = new TreeMap<>();
    for (int task = 0; task < sample.plan().tasks().size(); task++) {
      if (schedule.spillOver(task) > 0) {
        double days = schedule.time().days(schedule.spillOver(task));
        found.put(sample.plan().tasks().get(task).id(), NaiveLoads.rounded(days));
      }
    }
    assertEquals(naive(sample).spillOvers(dates(sample)), found);
  }

  private static String cell(Plan plan, int squad, int week) {
    return plan.squads().get(squad).id() + " " + week;
  }

  private static NaiveLoads naive(Samples sample) {
    return NaiveLoads.of(sample.file());
  }

  private static String dates(Samples sample) {
    Path file = sample.file();
    return CommandLineRun.of("schedule", file, "--csv").out();
  }
}
