package gateline.edit;

import gateline.edit.notation.PlanContext;
import gateline.plan.Baseline;
import gateline.plan.Baseline.Dates;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Keeps the plan as it stands, with its dates, as a baseline behind those there are. No two
/// baselines go by one name.
public record TakeBaseline(String name, @Nullable LocalDate day) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    Plan bare = plan.withBaselines(List.of());
    var taken = new Baseline(name, day, bare, dates(Schedule.of(bare)), false, Extras.NONE);
    List<Baseline> next = new ArrayList<>(plan.baselines());
    next.add(taken);
    return plan.withBaselines(next);
  }

  private static SequencedMap<String, Dates> dates(Schedule schedule) {
    Plan plan = schedule.plan();
    SequencedMap<String, Dates> dates = new LinkedHashMap<>();
    for (int task = 0; task < plan.tasks().size(); task++) {
      Dates ofTask = new Dates(schedule.startAt(task), schedule.finishAt(task), null, Extras.NONE);
      dates.put(plan.tasks().get(task).id(), ofTask);
    }
    for (int gate = 0; gate < plan.gates().size(); gate++) {
      var forecast = schedule.time().endAt(schedule.gate(gate).forecast());
      dates.put(plan.gates().get(gate).id(), new Dates(null, null, forecast, Extras.NONE));
    }
    return dates;
  }

  @Override
  public String label() {
    return "take baseline " + name;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return Baselines.refusalOfName(context.plan(), name);
  }
}
