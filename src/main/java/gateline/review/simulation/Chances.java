package gateline.review.simulation;

import gateline.plan.Plan;
import gateline.plan.Range;
import gateline.plan.Risk;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What chance has a hand in, in a plan: the tasks whose lengths vary and the risks that may
/// strike.
///
/// What is finished is a fact. Of what has begun the start and the part done are certain; the part
/// left, by its progress, is longer or shorter in the proportion drawn. A range that does not
/// include the estimate is widened to it.
record Chances(List<Varying> tasks, List<Threat> risks) {
  Chances {
    tasks = List.copyOf(tasks);
    risks = List.copyOf(risks);
  }

  static Chances of(Schedule schedule, long seed) {
    return new Finder(schedule, seed).chances();
  }

  /// Looks through one plan.
  private static final class Finder {
    private final Schedule schedule;
    private final Plan plan;
    private final long seed;
    private final Map<Double, PertBeta> distributions = new HashMap<>();
    private final List<Varying> varying = new ArrayList<>();
    private final int[] places;

    Finder(Schedule schedule, long seed) {
      this.schedule = schedule;
      this.seed = seed;
      plan = schedule.plan();
      places = new int[plan.tasks().size()];
      Arrays.fill(places, -1);
    }

    Chances chances() {
      for (int task = 0; task < plan.tasks().size(); task++) {
        if (!plan.tasks().get(task).isFinished()) {
          addTask(task);
        }
      }
      List<Threat> threats = new ArrayList<>();
      for (int risk = 0; risk < plan.risks().size(); risk++) {
        Threat threat = threat(risk);
        if (threat != null) {
          threats.add(threat);
        }
      }
      return new Chances(varying, threats);
    }

    private void addTask(int position) {
      Task task = plan.tasks().get(position);
      Range range = range(task);
      double left = 1 - task.facts().progress().doubleValue() / 100;
      if (range == null || left <= 0) {
        return;
      }
      long likely = minutes(task.estimate(), position);
      long low = Math.min(likely, minutes(range.optimistic(), position));
      long high = Math.max(likely, minutes(range.pessimistic(), position));
      if (low < high) {
        double mode = (double) (likely - low) / (high - low);
        Varying.Draw draw =
            new Varying.Draw(
                Stream.of(seed, task.id()), distributions.computeIfAbsent(mode, PertBeta::new));
        add(
            new Varying(
                position, length(position), left * (low - likely), left * (high - low), draw));
      }
    }

    /// In person-days; null when the estimate is certain.
    private @Nullable Range range(Task task) {
      Range percent = plan.settings().defaultRange();
      return task.range() != null || percent == null
          ? task.range()
          : new Range(
              share(task.estimate(), percent.optimistic()),
              share(task.estimate(), percent.pessimistic()));
    }

    private static BigDecimal share(BigDecimal estimate, BigDecimal percent) {
      return estimate.multiply(percent).movePointLeft(2);
    }

    private long minutes(BigDecimal personDays, int task) {
      return schedule.time().minutes(personDays, schedule.people(task));
    }

    private long length(int task) {
      return schedule.finish(task) - schedule.start(task);
    }

    private void add(Varying each) {
      places[each.task()] = varying.size();
      varying.add(each);
    }

    private @Nullable Threat threat(int position) {
      Risk risk = plan.risks().get(position);
      long minutes = schedule.time().minutes(risk.impactDays());
      if (risk.status() == Risk.Status.CLOSED || minutes == 0) {
        return null;
      }
      int[] hit =
          risk.affects().stream()
              .mapToInt(schedule.index()::taskPosition)
              .filter(task -> task >= 0 && !plan.tasks().get(task).isFinished())
              .distinct()
              .map(this::place)
              .toArray();
      int[] gates =
          risk.affects().stream()
              .mapToInt(schedule.index()::gatePosition)
              .filter(gate -> gate >= 0 && plan.gates().get(gate).decision() == null)
              .distinct()
              .toArray();
      double chance = risk.likelihood().percent() / 100.0;
      return hit.length + gates.length == 0
          ? null
          : new Threat(position, chance, minutes, hit, gates, Stream.of(seed, risk.id()));
    }

    /// The place of a task among the varying ones, where it is put if it was not.
    private int place(int task) {
      if (places[task] < 0) {
        add(Varying.byRisksAlone(task, length(task)));
      }
      return places[task];
    }
  }
}
