package gateline.bench;

import gateline.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sample as a PNG, a whole process: started from classes and, where it has been packaged, as
/// the application; then a large plan in every format and as a huge picture, in little memory.
record ExportPart() implements Part {
  private static final Path APPLICATION = Path.of("target/dist/gateline/bin/gateline");
  private static final List<String> EXPORT =
      List.of("export", "assets/plans/automatosx-v2.json", "target/bench/sample.png");

  @Override
  public String name() {
    return "export";
  }

  @Override
  public void measure(Table table) throws Exception {
    Files.createDirectories(Path.of("target/bench"));
    List<String> classes = new ArrayList<>(Processes.java(Main.class.getName()));
    classes.addAll(EXPORT);
    table.addMillis(name(), "PNG of the sample, from classes", Processes.millis(classes));
    if (Files.isExecutable(APPLICATION)) {
      List<String> application = new ArrayList<>(List.of(APPLICATION.toString()));
      application.addAll(EXPORT);
      table.addMillis(name(), "PNG of the sample, packaged", Processes.millis(application));
    } else {
      table.addNote(name(), "PNG of the sample, packaged", "not packaged");
    }
    for (BigExport each : BigExport.ALL) {
      each.measure(name(), table);
    }
  }
}
