package gateline.cli;

import gateline.capacity.leveling.Move;
import gateline.capacity.leveling.Proposal;
import gateline.capacity.leveling.Unplaceable;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.io.PrintWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/// What leveling came to, for programs. Lengths of time are in working days from the plan's start.
final class LevelJson {
  private final Proposal proposal;
  private final JsonGenerator json;

  private LevelJson(Proposal proposal, JsonGenerator json) {
    this.proposal = proposal;
    this.json = json;
  }

  static void print(Proposal proposal, double seconds, PrintWriter out) {
    JsonText.print(out, json -> new LevelJson(proposal, json).write(seconds));
  }

  private void write(double seconds) {
    json.writeStringProperty("finish", proposal.after().finishAt().toString());
    json.writeStringProperty("finishBefore", proposal.before().finishAt().toString());
    json.writeNumberProperty("makespan", days(proposal.outcome().best().end()));
    json.writeNumberProperty("criticalPathBound", days(proposal.outcome().byPaths()));
    json.writeNumberProperty("lowerBound", days(proposal.outcome().bound()));
    json.writeBooleanProperty("proven", proposal.outcome().isProven());
    json.writeNumberProperty("schedules", proposal.outcome().schedules());
    json.writeNumberProperty("seconds", JsonText.shortest(seconds));
    writeGates();
    json.writeArrayPropertyStart("moves");
    proposal.moves().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("unplaceable");
    proposal.unplaceable().forEach(this::write);
    json.writeEndArray();
  }

  private BigDecimal days(long minutes) {
    return JsonText.shortest(proposal.after().time().days(minutes));
  }

  private void writeGates() {
    json.writeArrayPropertyStart("gates");
    for (int gate = 0; gate < proposal.before().plan().gates().size(); gate++) {
      json.writeStartObject();
      json.writeStringProperty("id", proposal.before().plan().gates().get(gate).id());
      json.writeStringProperty("before", forecast(proposal.before(), gate));
      json.writeStringProperty("after", forecast(proposal.after(), gate));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String forecast(Schedule schedule, int gate) {
    return schedule.time().endAt(schedule.gate(gate).forecast()).toString();
  }

  private void write(Move move) {
    Task task = proposal.after().plan().tasks().get(move.task());
    json.writeStartObject();
    json.writeStringProperty("task", task.id());
    json.writeStringProperty("from", proposal.before().startAt(move.task()).toString());
    json.writeStringProperty("to", proposal.after().startAt(move.task()).toString());
    json.writeNumberProperty("delay", move.delay());
    json.writeStringProperty("reason", move.reason());
    json.writeEndObject();
  }

  private void write(Unplaceable each) {
    json.writeStartObject();
    json.writeStringProperty("task", proposal.before().plan().tasks().get(each.task()).id());
    json.writeStringProperty("squad", proposal.before().plan().squads().get(each.squad()).id());
    json.writeStringProperty("text", each.problem(proposal.before().plan()).text());
    json.writeEndObject();
  }
}
