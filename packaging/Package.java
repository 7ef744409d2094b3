import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes `target/dist/gateline`: the application with its own Java runtime, for the system it runs
/// on. Maven starts it in the phase `package` with its goals and the module path as arguments.
///
/// It gives libraries that are no modules a descriptor, links one runtime image of the program, its
/// libraries and the JDK (`jlink.args`), trains start-up caches for the window and for commands by
/// running each once on the sample, both at a time, wraps the image (`jpackage.args`) and lays the
/// files of `image/` over it where the system has some.
public final class Package {
  private static final Path HERE = Path.of("packaging");
  private static final Path RUNTIME = Path.of("target/runtime");
  private static final Path DIST = Path.of("target/dist");
  private static final String SYSTEM = system();
  private static final String SAMPLE = "assets/plans/automatosx-v2.json";

  private Package() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String goals = args[0];
    if (toolsAreMissing()) {
      boolean isAskedFor = goals.contains("package") || goals.contains("install");
      System.err.println(
          "target/dist/gateline is not made: this JDK has no jlink and jpackage;"
              + " install a full JDK 25 (Debian: openjdk-25-jdk, not -jre)");
      System.exit(isAskedFor ? 1 : 0);
    }
    delete(RUNTIME);
    delete(DIST);
    String modulePath = NamedModules.path(args[1]);
    run(
        "jlink",
        "@packaging/jlink.args",
        "--module-path",
        modulePath,
        "--add-modules",
        "gateline",
        "--output",
        RUNTIME.toString());
    placeNativeLibraries(modulePath);
    Training commands =
        Training.begin("commands", List.of("export", SAMPLE, "target/start-up-cache.png"));
    Training window = Training.begin("window", List.of("--rehearse", SAMPLE));
    commands.end();
    window.end();
    run(
        "jpackage",
        "@packaging/jpackage.args",
        "@packaging/" + SYSTEM + "/jpackage.args",
        "--runtime-image",
        RUNTIME.toString(),
        "--dest",
        DIST.toString());
    layOver();
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
  }

  private static boolean toolsAreMissing() {
    return Stream.of("jlink", "jpackage").anyMatch(tool -> ToolProvider.findFirst(tool).isEmpty());
  }

  /// Runs a tool of this JDK as a process, because only its launcher reads argument files.
  static void run(String tool, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(args));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
    }
  }

  /// Takes the native libraries out of the jars, so that JavaFX need not unpack them into the
  /// user's home when it first starts.
  private static void placeNativeLibraries(String modulePath) throws IOException {
    Path folder = RUNTIME.resolve(SYSTEM.equals("windows") ? "bin" : "lib");
    for (String jar : modulePath.split(java.io.File.pathSeparator)) {
      if (!jar.endsWith(".jar")) {
        continue;
      }
      try (ZipFile zip = new ZipFile(jar)) {
        for (ZipEntry entry : zip.stream().filter(Package::isNativeLibrary).toList()) {
          Path file = folder.resolve(Path.of(entry.getName()).getFileName().toString());
          Files.copy(zip.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isNativeLibrary(ZipEntry entry) {
    return entry.getName().matches(".*\\.(so|dylib|dll)");
  }

  /// The program run once, without a display, to note what a start loads and compiles. A failure
  /// leaves the application without its cache: it starts all the same, only slower.
  private record Training(String name, Path cache, Path log, Process run) {
    static Training begin(String name, List<String> arguments) throws IOException {
      Path cache = RUNTIME.resolve("lib/" + name + ".aot");
      Path log = Path.of("target/start-up-cache-" + name + ".log");
      List<String> command = new ArrayList<>();
      command.add(RUNTIME.resolve("bin/java").toString());
      command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless"));
      command.addAll(List.of("-Dprism.order=sw", "-m", "gateline/gateline.Main"));
      command.addAll(arguments);
      ProcessBuilder run = new ProcessBuilder(command).redirectErrorStream(true);
      return new Training(name, cache, log, run.redirectOutput(log.toFile()).start());
    }

    void end() throws InterruptedException {
      if (run.waitFor() != 0 || Files.notExists(cache)) {
        System.err.println("no start-up cache for " + name + ", the reason is in " + log);
      }
    }
  }

  private static void layOver() throws IOException {
    Path image = HERE.resolve(SYSTEM).resolve("image");
    if (Files.notExists(image)) {
      return;
    }
    Path application = DIST.resolve("gateline");
    try (Stream<Path> files = Files.walk(image)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, application.resolve(image.relativize(file)));
      }
    }
    copy(
        Path.of("assets/icons/gateline.svg"),
        application.resolve("share/icons/hicolor/scalable/apps/gateline.svg"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
