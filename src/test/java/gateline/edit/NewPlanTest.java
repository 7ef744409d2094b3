package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.NewPlan.Frame;
import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Gate;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.References;
import gateline.plan.Squad;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a new plan begins with.
class NewPlanTest {
  private static final NewPlan ASKED =
      new NewPlan("Spring", LocalDate.of(2026, 3, 2), 5, List.of("Core Runtime", "Data & AI"));

  @Test
  void squadsGetIdsFromTheirNames() {
    Plan plan = ASKED.in(Frame.EMPTY, null);
    assertEquals(
        List.of("core-runtime", "data-ai"), plan.squads().stream().map(Squad::id).toList());
    assertEquals(List.of(), plan.gates());
  }

  @Test
  void sprintsOfTwoWeeksEachEndInAGate() {
    Plan plan = ASKED.in(Frame.SPRINTS_AND_GATES, null);
    assertEquals(
        List.of("Sprint 1 1-2", "Sprint 2 3-4", "Sprint 3 5-5"),
        plan.sprints().stream().map(s -> s.name() + " " + s.from() + "-" + s.to()).toList());
    assertEquals(List.of(2, 4, 5), plan.gates().stream().map(Gate::week).toList());
  }

  @Test
  void theFrameOfAnotherPlanComesWithoutWhatHappenedInIt() {
    Plan sample = Samples.WEEK_4.plan();
    Plan plan = ASKED.in(Frame.LIKE_ANOTHER, sample);
    assertTrue(plan.tasks().isEmpty());
    assertTrue(plan.phases().stream().map(Phase::to).allMatch(to -> to <= 5));
    assertEquals(List.of(2, 4), plan.gates().stream().map(Gate::week).filter(w -> w < 6).toList());
    assertTrue(plan.gates().stream().allMatch(gate -> gate.decision() == null));
    assertTrue(
        plan.gates().stream().flatMap(gate -> gate.exit().stream()).noneMatch(Gate.Criterion::met));
    assertTrue(plan.metrics().stream().allMatch(metric -> metric.actuals().isEmpty()));
    assertEquals("core", plan.squads().getFirst().id());
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void everyNewPlanIsAValidFileWithoutDanglingIds(Frame frame) {
    Plan plan = ASKED.in(frame, Samples.WEEK_4.plan());
    byte[] file = PlanWriter.bytes(plan, LineEnd.UNIX);
    assertEquals(plan, ((ReadResult.Opened) PlanReader.read(file)).plan());
    assertEquals(List.of(), References.problems(plan));
  }
}
