package gateline.bench;

import java.util.List;

/// From the start of the virtual machine to the first picture, and what the shown plan keeps.
record OpenPart() implements Part {
  @Override
  public String name() {
    return "open";
  }

  @Override
  public void measure(Table table) throws Exception {
    for (Sample sample : List.of(Sample.TASKS_10000, Sample.TASKS_100000)) {
      String file = Processes.file(sample).toString();
      double millis = Processes.printed(Processes.java(Probe.class.getName(), "open", file));
      table.addMillis(name(), "file to first picture, " + sample.words(), millis);
    }
    String file = Processes.file(Sample.TASKS_100000).toString();
    double used = Processes.printed(Processes.java(Probe.class.getName(), "memory", file));
    table.addMegabytes(name(), "memory of " + Sample.TASKS_100000.words() + " shown", used);
  }
}
