package gateline.bench;

import gateline.capacity.leveling.Basis;
import gateline.capacity.leveling.Leveling;
import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Limit;
import gateline.capacity.placing.Outcome;
import gateline.exchange.Imported;
import gateline.exchange.Psplib;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Leveling held against the project library PSPLIB, which is no part of this one: `-Dpsplib` names
/// the folder with its instances and, beside each set, a table
/// `instance,best_known,optimal,cpm_lb`. Every schedule is held against the instance by a checker
/// of its own.
///
/// `psplib` searches 1,000 and 5,000 schedules on one thread, `psplib-time` ten seconds on all
/// processors.
record PsplibPart(String name, List<Search> searches) implements Part {
  private static final List<String> SETS = List.of("j30", "j60", "j120");
  private static final long SECOND = 1_000_000_000L;
  private static final long MINUTES_A_DAY = 480;

  /// How long an instance is searched; the effort is made anew for each, as its time begins then.
  record Search(String words, Supplier<Effort> effort) {
    static Search ofSchedules(int most) {
      String words = String.format(Locale.ROOT, "%,d schedules", most);
      return new Search(words, () -> new Effort(Limit.ofSchedules(most), 1, 1, _ -> {}));
    }

    static Search ofSeconds(int seconds) {
      int threads = Runtime.getRuntime().availableProcessors();
      return new Search(
          seconds + " s",
          () -> {
            long end = System.nanoTime() + seconds * SECOND;
            return new Effort(_ -> System.nanoTime() < end, threads, 1, _ -> {});
          });
    }
  }

  static PsplibPart bySchedules() {
    return new PsplibPart("psplib", List.of(Search.ofSchedules(1_000), Search.ofSchedules(5_000)));
  }

  static PsplibPart byTime() {
    return new PsplibPart("psplib-time", List.of(Search.ofSeconds(10)));
  }

  @Override
  public boolean isForAll() {
    return false;
  }

  @Override
  public void measure(Table table) throws IOException {
    Path library = Path.of(System.getProperty("psplib"));
    for (String set : SETS) {
      for (Search search : searches) {
        measure(table, library, set, search);
      }
    }
  }

  private void measure(Table table, Path library, String set, Search search) throws IOException {
    List<String> lines = Files.readAllLines(library.resolve(set + ".csv"));
    double overPaths = 0;
    double overBest = 0;
    int proven = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] known = line.split(",");
      Outcome outcome = outcome(library.resolve(set).resolve(known[0] + ".sm"), search);
      long days = outcome.best().end() / MINUTES_A_DAY;
      overBest += over(days, Long.parseLong(known[1]));
      overPaths += over(days, Long.parseLong(known[3]));
      proven += outcome.isProven() ? 1 : 0;
    }
    int count = lines.size() - 1;
    String what = set + ", " + count + " instances, " + search.words();
    table.addNote(name, what + ", over the best known", percent(overBest / count));
    table.addNote(name, "  over the critical path", percent(overPaths / count));
    table.addNote(name, "  proven optimal", Integer.toString(proven));
  }

  private static Outcome outcome(Path file, Search search) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Imported imported = Psplib.read(file.getFileName().toString(), content);
    if (!(imported instanceof Imported.Read(var plan))) {
      throw new IOException(file + ": " + imported);
    }
    Schedule schedule = Schedule.of(plan);
    Leveling leveling = Leveling.of(schedule, Basis.MOMENT);
    var proposal = leveling.level(search.effort().get(), Limit.ofSchedules(0));
    PsplibCheck.of(file).check(proposal.after(), proposal.outcome().best().end());
    return proposal.outcome();
  }

  private static double over(long reached, long known) {
    return 100.0 * (reached - known) / known;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", share);
  }
}
