package gateline.cli;

import gateline.plan.Problem;
import gateline.schedule.Schedule;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A check for programs. Of a file that could not be read `counts` and `finish` are null.
final class CheckJson {
  private CheckJson() {}

  static void print(CheckReport report, PrintWriter out) {
    JsonText.print(out, json -> write(report, json));
  }

  private static void write(CheckReport report, JsonGenerator json) {
    writeCounts(report.schedule(), json);
    json.writeArrayPropertyStart("problems");
    report.problems().forEach(problem -> write(problem, json));
    json.writeEndArray();
  }

  private static void writeCounts(@Nullable Schedule schedule, JsonGenerator json) {
    if (schedule == null) {
      json.writeNullProperty("counts");
      json.writeNullProperty("finish");
      return;
    }
    json.writeObjectPropertyStart("counts");
    new PlanCounts(schedule.plan()).byName().forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeStringProperty("finish", schedule.finishAt().toString());
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("severity", Severities.word(problem.severity()));
    json.writeStringProperty("rule", problem.rule());
    json.writeStringProperty("place", problem.place().toString());
    json.writeStringProperty("text", problem.text());
    json.writeEndObject();
  }
}
