package gateline.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Kills processes that edit and save, each at a random moment of its life, and looks at what they
/// leave: the file is whole and one that was meant, and no edit older than two seconds is lost.
public final class KillTest {
  private static final int VICTIMS = 300;
  private static final int AT_ONCE = 2;
  private static final int BIRTH_CHECK = 10;
  private static final int LONGEST_LIFE = 4500;
  private static final Path FOLDER = Path.of("target", "kill");

  private KillTest() {}

  /// Throws on the first death that cost too much.
  public static void run() throws Exception {
    clear();
    List<Future<Autopsy.Finding>> deaths = new ArrayList<>();
    try (ExecutorService killers = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < VICTIMS; i++) {
        int number = i;
        deaths.add(killers.submit(() -> kill(number)));
      }
    }
    List<Autopsy.Finding> findings = new ArrayList<>();
    for (Future<Autopsy.Finding> death : deaths) {
      findings.add(death.get());
    }
    print(findings);
  }

  private static void print(List<Autopsy.Finding> findings) {
    long journals = findings.stream().filter(Autopsy.Finding::isJournalLeft).count();
    long most = findings.stream().mapToLong(Autopsy.Finding::lostMillis).max().orElse(0);
    int edits = findings.stream().mapToInt(Autopsy.Finding::edits).sum();
    System.out.println(
        findings.size()
            + " processes killed after "
            + edits
            + " edits: every file whole and as saved; "
            + journals
            + " left a journal; the oldest edit lost was "
            + most
            + " ms old");
  }

  private static Autopsy.Finding kill(int number) throws Exception {
    Scene scene = Scene.make(FOLDER.resolve("victim-" + number));
    Process victim = start(scene, number);
    long life = new Random(number * 7919L).nextInt(LONGEST_LIFE);
    awaitBirth(scene, victim);
    Thread.sleep(life);
    long killed = System.currentTimeMillis();
    victim.destroyForcibly().waitFor();
    try {
      Testimony said = Testimony.of(Files.readString(scene.said()));
      return new Autopsy(scene, said, killed).hold();
    } catch (IllegalStateException e) {
      throw new IllegalStateException("victim " + number + " after " + life + " ms", e);
    }
  }

  /// A life begins with the first edit: before, there is nothing to lose.
  private static void awaitBirth(Scene scene, Process victim) throws Exception {
    while (Files.size(scene.said()) == 0) {
      if (victim.waitFor(BIRTH_CHECK, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the victim died by itself: " + victim.exitValue());
      }
    }
  }

  private static Process start(Scene scene, int number) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            scene.folder().toString(),
            String.valueOf(number))
        .redirectOutput(scene.said().toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void clear() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> old = Files.walk(FOLDER)) {
        for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
