package gateline.bench;

import java.util.List;

/// The window of a plan with overloaded squads while table and bars scroll, without a display and
/// drawn by software: with nothing else going on, and while leveling searches and shows what it
/// finds.
record LevelPart() implements Part {
  @Override
  public String name() {
    return "level";
  }

  @Override
  public void measure(Table table) throws Exception {
    Sample sample = Sample.CROWDED_2000;
    String file = Processes.file(sample).toString();
    add(table, "frame while scrolling, " + sample.words(), Steps.run("scroll", file).pulses());
    add(table, "frame while scrolling and leveling", Steps.run("level", file).pulses());
  }

  private void add(Table table, String what, List<Double> frames) {
    table.addMillis(name(), what, Processes.share(frames, 0.5));
    table.addMillis(name(), "  19 of 20 frames within", Processes.share(frames, 0.95));
  }
}
