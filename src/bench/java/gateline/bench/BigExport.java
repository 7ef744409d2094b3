package gateline.bench;

import gateline.export.PictureFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// One export of a plan of 2,000 tasks by the command line, in a virtual machine with little
/// memory: how long it takes, how many pages and megabytes it writes, and how much memory it had at
/// most.
record BigExport(String words, String file, List<String> options) {
  static final List<BigExport> ALL =
      List.of(
          new BigExport("PDF of 2,000 tasks", "big.pdf", List.of()),
          new BigExport("PPTX of 2,000 tasks", "big.pptx", List.of()),
          new BigExport("PNG pages of 2,000 tasks", "big.png", List.of()),
          new BigExport("SVG pages of 2,000 tasks", "big.svg", List.of()),
          new BigExport(
              "PNG of 30,000 x 20,000 pixels",
              "huge.png",
              List.of("--size", "30000x20000", "--filter", "week:1 squad:q1")));

  private static final String HEAP = "-Xmx512m";
  private static final double MEGABYTE = 1 << 20;

  void measure(String part, Table table) throws IOException, InterruptedException {
    String plan = Processes.file(Sample.TASKS_2000).toString();
    String target = Path.of("target", "bench", file).toString();
    List<String> command =
        new ArrayList<>(Processes.java(HEAP, ExportProbe.class.getName(), "export", plan, target));
    command.addAll(options);
    long before = System.nanoTime();
    List<String> lines = Processes.output(command).lines().toList();
    table.addMillis(part, words, (System.nanoTime() - before) / 1e6);
    List<Path> written = lines.subList(0, lines.size() - 1).stream().map(Path::of).toList();
    table.addNote(part, "  pages, in all", pages(written) + ", " + size(written));
    table.addNote(part, "  memory at most: heap, process", lines.getLast());
  }

  private static String size(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path each : files) {
      bytes += Files.size(each);
    }
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }

  private static long pages(List<Path> files) throws IOException {
    Path first = files.getFirst();
    return switch (PictureFormat.of(first).orElseThrow()) {
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(first.toFile())) {
          yield document.getNumberOfPages();
        }
      }
      case PPTX -> {
        try (ZipFile zip = new ZipFile(first.toFile())) {
          yield zip.stream().filter(each -> each.getName().matches("ppt/slides/[^/]+")).count();
        }
      }
      case PNG, SVG -> files.size();
    };
  }
}
