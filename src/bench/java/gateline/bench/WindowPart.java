package gateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The window without a display, drawn by software: a start with its first picture, and whole
/// frames while table and bars or the cards of the gates scroll, from the pulse's begin to the last
/// pixel.
record WindowPart() implements Part {
  private static final Path APPLICATION = Path.of("target/dist/gateline/bin/gateline");
  static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  @Override
  public String name() {
    return "window";
  }

  @Override
  public void measure(Table table) throws Exception {
    for (Sample sample : List.of(Sample.TASKS_1000, Sample.TASKS_10000, Sample.TASKS_100000)) {
      String file = Processes.file(sample).toString();
      start(table, sample, file);
      List<Double> frames = Steps.run("scroll", file).pulses();
      table.addMillis(
          name(), "frame while scrolling, " + sample.words(), Processes.share(frames, 0.5));
      table.addMillis(name(), "  19 of 20 frames within", Processes.share(frames, 0.95));
    }
    gates(table, Sample.TASKS_10000);
  }

  private void gates(Table table, Sample sample) throws Exception {
    Steps steps = Steps.run("gates", Processes.file(sample).toString());
    for (String step : List.of("wheel", "hover")) {
      List<Double> frames = steps.named(step).pulses();
      String what = "frame of the gates, " + step + ", " + sample.words();
      table.addMillis(name(), what, Processes.share(frames, 0.5));
      table.addMillis(name(), "  19 of 20 frames within", Processes.share(frames, 0.95));
    }
  }

  private void start(Table table, Sample sample, String file) throws Exception {
    String what = "start to first picture, packaged, " + sample.words();
    if (Files.isExecutable(APPLICATION)) {
      List<String> command = List.of(APPLICATION.toString(), "--rehearse", file);
      String options = String.join(" ", HEADLESS);
      table.addMillis(name(), what, Processes.millis(command, "JDK_JAVA_OPTIONS", options));
    } else {
      table.addNote(name(), what, "not packaged");
    }
  }
}
