package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateStatusTest {
  private static GateStatus only(String lines) {
    return GateStatus.of(Schedule.of(PlanSketch.plan(lines))).getFirst();
  }

  private static void check(String lines, GateState state, String... reasons) {
    GateStatus gate = only(lines);
    assertEquals(state, gate.state());
    assertEquals(List.of(reasons), gate.reasons());
  }

  @Test
  void aGateWithWorkLeftIsPlanned() {
    check(
        """
        gate review week 2 unmet 1
        task build 4 week 2
        """,
        GateState.PLANNED);
  }

  @Test
  void aGateThatAsksNothingIsPlanned() {
    check("gate review week 2", GateState.PLANNED);
  }

  @Test
  void aGateWithAllThatItAsksIsReady() {
    check(
        """
        metric tests actuals 1:916
        gate review week 2 met 2 targets tests:916
        task build 4 week 1 started 01-05 finished 01-08 progress 100
        """,
        GateState.READY);
  }

  @Test
  void aDecidedGateSaysItsDecisionWithoutReasons() {
    String late = "\ntask build 9 week 1";
    check("gate review week 1 go 01-09" + late, GateState.GO);
    check("gate review week 1 conditional-go 01-09" + late, GateState.CONDITIONAL_GO);
    check("gate review week 1 hold 01-09" + late, GateState.HOLD);
    check("gate review week 1 kill 01-09" + late, GateState.KILL);
  }

  @Test
  void aLateForecastPutsItAtRisk() {
    GateStatus gate =
        only(
            """
            gate sign-off week 4
            task traces 7 week 4
            """);
    assertEquals(GateState.AT_RISK, gate.state());
    assertEquals(List.of("forecast Tue 3 Feb, 2 days after the gate"), gate.reasons());
    assertEquals("2026-01-30T17:00", gate.target().toString());
    assertEquals("2026-02-03T17:00", gate.forecast().toString());
    assertEquals(2, gate.lateDays());
  }

  @Test
  void aForecastThatRestsOnPausedWorkIsOpen() {
    GateStatus gate =
        GateStatus.of(
                Schedule.of(
                    PlanSketch.plan(
                        """
                        gate first week 1 hold 01-09 requires -
                        gate second week 2
                        task build 7 week 2
                        """)))
            .getLast();
    assertEquals(List.of("forecast open, at least 2 days after the gate"), gate.reasons());
  }

  @Test
  void aTrendThatMissesItsTargetPutsItAtRisk() {
    check(
        """
        metric automated-tests actuals 1:500,2:770,3:1098
        gate sign-off week 4 targets automated-tests:1616
        """,
        GateState.AT_RISK,
        "Automated tests: 1,098 of 1,616, trend reaches 1,426 by week 4");
  }

  @Test
  void aTrendUpToTheTargetIsNoRisk() {
    check(
        """
        metric tests actuals 1:100,3:200
        gate sign-off week 5 targets tests:300
        """,
        GateState.PLANNED);
  }

  @Test
  void aNearMissIsNotRoundedAway() {
    check(
        """
        metric pass-rate % actuals 1:95,4:96
        gate sign-off week 5 targets pass-rate:96.4
        """,
        GateState.AT_RISK, "Pass rate: 96% against 96.4%, trend reaches 96.3% by week 5");
  }

  @Test
  void lessIsBetterWhereTheMetricSaysSo() {
    check(
        """
        metric failed-sessions % lower actuals 2:2.8,3:2.4
        gate sign-off week 5 targets failed-sessions:1.6
        """,
        GateState.PLANNED);
    check(
        """
        metric failed-sessions % lower actuals 2:2.8,3:2.4
        gate sign-off week 4 targets failed-sessions:1.6
        """,
        GateState.AT_RISK, "Failed sessions: 2.4% against 1.6%, trend reaches 2% by week 4");
  }

  @Test
  void oneActualMakesNoTrend() {
    GateStatus gate =
        only(
            """
            metric tests actuals 1:5
            gate review week 4 targets tests:1000
            """);
    assertNull(gate.metrics().getFirst().projected());
    assertEquals(GateState.PLANNED, gate.state());
  }

  @Test
  void aWeekThatHasPassedIsJudgedByTheLatestActual() {
    GateStatus gate =
        only(
            """
            metric tests actuals 1:100,4:200
            gate review week 2 targets tests:180
            """);
    assertEquals(new BigDecimal("200"), gate.metrics().getFirst().projected());
    assertEquals(1, gate.readiness().targetsMet());
  }

  @Test
  void aGateWithoutTargetsTakesThoseOfItsWeek() {
    GateStatus gate =
        only(
            """
            metric tests targets 2:916,4:1616 actuals 2:1000
            metric other targets 3:5
            gate review week 2
            """);
    assertEquals(1, gate.metrics().size());
    assertEquals(new BigDecimal("916"), gate.metrics().getFirst().target());
    assertEquals("Tests: 1,000 against 916", gate.metrics().getFirst().words());
    assertEquals(new Readiness(0, 0, 1, 1, 0, 0), gate.readiness());
  }

  @Test
  void itsOwnTargetsStandAloneAndUnknownMetricsAreAbsent() {
    GateStatus gate =
        only(
            """
            metric tests targets 2:916
            metric other targets 2:5
            gate review week 2 targets other:7,nobody-knows:1
            """);
    assertEquals(
        List.of("Other: nothing measured against 7"),
        gate.metrics().stream().map(MetricTarget::words).toList());
  }

  @Test
  void anUnmetExitCriterionPutsItAtRiskInItsOwnWeekAlone() {
    check(
        """
        plan 4 status 01-12
        gate review week 2 met 1 unmet 1
        """,
        GateState.AT_RISK,
        "exit criterion not met: Criterion 2");
    check(
        """
        plan 4 status 01-18
        gate review week 2 unmet 2
        """,
        GateState.AT_RISK,
        "2 exit criteria not met");
    check(
        """
        plan 4 status 01-11
        gate review week 2 unmet 2
        """,
        GateState.PLANNED);
  }

  @Test
  void aGateIsMissedOnceItsWeekIsOverUndecided() {
    check(
        """
        plan 4 status 01-19
        gate review week 2 met 1
        """,
        GateState.MISSED,
        "no decision by Fri 16 Jan");
  }

  @Test
  void withoutAStatusDateNothingIsMissed() {
    check("gate review week 1 unmet 1", GateState.PLANNED);
  }

  @Test
  void readinessCountsCriteriaTargetsAndTasks() {
    Readiness readiness =
        only("""
        metric tests actuals 1:5
        gate review week 1 met 2 unmet 1 targets tests:9
        task a 1 week 1 started 01-05 finished 01-05 progress 100
        task b 1 week 1
        """)
            .readiness();
    assertEquals(new Readiness(2, 3, 0, 1, 1, 2), readiness);
    assertEquals(0.5, readiness.share());
  }

  @Test
  void gatesComeInTimeOrder() {
    List<GateStatus> gates =
        GateStatus.of(
            Schedule.of(
                PlanSketch.plan(
                    """
                    gate late week 3
                    gate early week 1
                    gate also-late week 3
                    """)));
    assertEquals(List.of(1, 0, 2), gates.stream().map(GateStatus::position).toList());
  }
}
