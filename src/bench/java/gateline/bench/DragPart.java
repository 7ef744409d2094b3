package gateline.bench;

import java.nio.file.Path;
import java.util.List;

/// The window under a hand, without a display and drawn by software: a bar of the sample dragged,
/// and edits of a large plan, from the begin of their pulse to the last pixel.
record DragPart() implements Part {
  private static final Path SAMPLE = Path.of("assets/plans/automatosx-v2-week4.json");

  @Override
  public String name() {
    return "drag";
  }

  @Override
  public void measure(Table table) throws Exception {
    Steps drag = Steps.run("drag", SAMPLE.toString());
    addShares(table, "mouse event to painted calls, dragging in the sample", drag.hands());
    addShares(table, "frame while dragging in the sample", drag.pulses());
    Sample large = Sample.TASKS_10000;
    Steps edits = Steps.run("edit", Processes.file(large).toString());
    for (Editing.Way way : Editing.Way.values()) {
      List<Double> pulses = edits.named(way.name()).pulses();
      addShares(table, way.words() + " to painted result, " + large.words(), pulses);
    }
  }

  private void addShares(Table table, String what, List<Double> millis) {
    table.addMillis(name(), what, Processes.share(millis, 0.5));
    table.addMillis(name(), "  19 of 20 within", Processes.share(millis, 0.95));
  }
}
