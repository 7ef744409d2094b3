package gateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The window without a display, drawn by software: a start with its first picture, and whole
/// frames while table and bars scroll, from the pulse's begin to the last pixel.
record WindowPart() implements Part {
  private static final Path APPLICATION = Path.of("target/dist/gateline/bin/gateline");
  private static final List<String> HEADLESS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
  private static final Pattern PULSE = Pattern.compile("PULSE: \\d+ \\[\\d+ms:(\\d+)ms\\]");
  private static final int WARM_UP = 100;

  @Override
  public String name() {
    return "window";
  }

  @Override
  public void measure(Table table) throws Exception {
    for (Sample sample : List.of(Sample.TASKS_1000, Sample.TASKS_10000, Sample.TASKS_100000)) {
      String file = Processes.file(sample).toString();
      start(table, sample, file);
      List<Double> frames = frames(file);
      table.addMillis(
          name(), "frame while scrolling, " + sample.words(), Processes.share(frames, 0.5));
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

  private static List<Double> frames(String file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Processes.java());
    command.addAll(HEADLESS);
    command.add("-Djavafx.pulseLogger=true");
    command.add("-Djava.awt.headless=true");
    command.add(ScrollProbe.Start.class.getName());
    command.add(file);
    List<Double> frames = new ArrayList<>();
    Matcher pulses = PULSE.matcher(Processes.output(command));
    while (pulses.find()) {
      frames.add(Double.valueOf(pulses.group(1)));
    }
    return frames.subList(Math.min(WARM_UP, frames.size()), frames.size());
  }
}
