package gateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a run of the window probe printed: for each step its name, the milliseconds of its whole
/// pulse from the begin to the last pixel, and those a hand waited, where the work says them.
record Steps(List<Step> steps) {
  private static final Pattern LINE =
      Pattern.compile("STEP (\\w+)|HAND ([\\d.]+)|PULSE: \\d+ \\[\\d+ms:(\\d+)ms\\]");

  record Step(String name, double hand, double pulse) {}

  /// Does a work in a window without a display that is drawn by software, with the collector that
  /// the application is packaged with.
  static Steps run(String work, String plan) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Processes.java());
    command.addAll(WindowPart.HEADLESS);
    command.add("-XX:+UseSerialGC");
    command.add("-Djavafx.pulseLogger=true");
    command.add("-Djavafx.pulseLogger.threshold=0");
    command.add("-Djava.awt.headless=true");
    command.add(WindowProbe.Start.class.getName());
    command.addAll(List.of(work, plan));
    return read(Processes.log(command));
  }

  private static Steps read(String log) {
    List<Step> steps = new ArrayList<>();
    String name = "";
    double hand = 0;
    Matcher line = LINE.matcher(log);
    while (line.find()) {
      if (line.group(1) != null) {
        name = line.group(1);
        hand = 0;
      } else if (line.group(2) != null) {
        hand = Double.parseDouble(line.group(2));
      } else if (!name.isEmpty()) {
        steps.add(new Step(name, hand, Double.parseDouble(line.group(3))));
        name = "";
      }
    }
    return new Steps(steps);
  }

  /// The steps of a name.
  Steps named(String name) {
    return new Steps(steps.stream().filter(step -> step.name.equals(name)).toList());
  }

  /// Without the first quarter, in which the virtual machine warms up.
  private List<Step> warm() {
    return steps.subList(steps.size() / 4, steps.size());
  }

  List<Double> pulses() {
    return warm().stream().map(Step::pulse).toList();
  }

  List<Double> hands() {
    return warm().stream().map(Step::hand).toList();
  }
}
