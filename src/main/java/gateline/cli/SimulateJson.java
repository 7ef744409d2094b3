package gateline.cli;

import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.review.simulation.Cause;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Histogram;
import gateline.review.simulation.Outlook;
import gateline.review.simulation.Quantile;
import gateline.review.simulation.Swing;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/// The risk of the dates, for programs. Lengths of time are in working days, those named `mean` and
/// `days` from the plan's start; chances and shares are from 0 to 1.
final class SimulateJson {
  private final Plan plan;
  private final JsonGenerator json;

  private SimulateJson(Plan plan, JsonGenerator json) {
    this.plan = plan;
    this.json = json;
  }

  static void print(DateRisk risk, PrintWriter out) {
    JsonText.print(out, json -> new SimulateJson(risk.schedule().plan(), json).write(risk));
  }

  private void write(DateRisk risk) {
    json.writeNumberProperty("iterations", risk.iterations());
    json.writeNumberProperty("seed", risk.seed());
    json.writeObjectPropertyStart("finish");
    write(risk.finish());
    json.writeEndObject();
    json.writeArrayPropertyStart("gates");
    for (Outlook each : risk.gates()) {
      Gate gate = plan.gates().get(each.gate());
      json.writeStartObject();
      json.writeStringProperty("id", gate.id());
      json.writeBooleanProperty("decided", gate.decision() != null);
      write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Outlook outlook) {
    json.writeStringProperty("target", outlook.target().toString());
    write("p50", outlook.p50());
    write("p80", outlook.p80());
    writeNumber("chance", outlook.chance());
    writeNumber("chanceError", outlook.chanceError());
    writeNumber("mean", outlook.mean());
    writeNumber("deviation", outlook.deviation());
    json.writeBooleanProperty("open", outlook.isOpen());
    json.writeArrayPropertyStart("histogram");
    outlook.histogram().bins().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("tornado");
    outlook.tornado().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("driving");
    outlook.driving().forEach(this::write);
    json.writeEndArray();
  }

  private void write(String name, Quantile quantile) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("at", quantile.at().toString());
    json.writeStringProperty("low", quantile.low().toString());
    json.writeStringProperty("high", quantile.high().toString());
    writeNumber("days", quantile.days());
    writeNumber("error", quantile.error());
    json.writeEndObject();
  }

  private void write(Histogram.Bin bin) {
    json.writeStartObject();
    json.writeStringProperty("day", bin.day().toString());
    json.writeNumberProperty("count", bin.count());
    writeNumber("upTo", bin.upTo());
    json.writeEndObject();
  }

  private void write(Swing swing) {
    json.writeStartObject();
    String kind = swing.cause() instanceof Cause.OfTask ? "task" : "risk";
    json.writeStringProperty(kind, swing.cause().id(plan));
    writeNumber("good", swing.good());
    writeNumber("bad", swing.bad());
    json.writeEndObject();
  }

  private void write(Outlook.Driving driving) {
    json.writeStartObject();
    json.writeStringProperty("task", plan.tasks().get(driving.task()).id());
    writeNumber("share", driving.share());
    json.writeEndObject();
  }

  private void writeNumber(String name, double number) {
    json.writeNumberProperty(name, JsonText.shortest(number));
  }
}
