package gateline.testing;

import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Plans from a seed that use every scheduling rule, sensible and impossible wishes alike: the same
/// seed gives the same plan.
public final class PlanGenerator {
  private static final List<String> HOURS =
      List.of("8", "8", "8", "7.5", "7.33", "6", "4.25", "0.1", "24");
  private static final List<String> PEOPLE = List.of("1", "1", "1", "2", "3", "0.5", "0.7", "1.25");
  private static final List<String> ESTIMATES =
      List.of("0", "0.001", "0.5", "1", "1", "2", "3", "4", "5", "2.5", "1.333", "8", "13");
  private static final List<String> LAGS =
      List.of("0", "0", "0", "0", "1", "-1", "0.5", "-0.25", "2", "-3", "0.0021", "-7", "6");
  private static final List<String> DELAYS = List.of("0.5", "1", "2", "0.3", "7");
  private static final List<String> PROGRESS = List.of("0", "10", "33", "50", "66.6", "90", "100");

  private final Random random;
  private LocalDate start = LocalDate.EPOCH;
  private int weeks;
  private int size;

  private PlanGenerator(long seed) {
    random = new Random(seed * 7919 + 13);
  }

  /// A plan of 5 to 40 tasks.
  public static Plan plan(long seed) {
    return new PlanGenerator(seed).build("seed " + seed);
  }

  private Plan build(String name) {
    start = LocalDate.of(2026, 1, 5).plusDays(chance(3) ? random.nextInt(-40, 400) : 0);
    weeks = random.nextInt(1, 13);
    size = random.nextInt(5, 41);
    Plan.Settings settings =
        Plan.Settings.NONE
            .withCalendar(calendar())
            .withStatusDate(statusDate())
            .withPauseOnMiss(chance(2));
    return Plan.of(name, start, weeks)
        .withSettings(settings)
        .withSquads(many(random.nextInt(0, 5), this::squad))
        .withGates(many(random.nextInt(0, 5), this::gate))
        .withTasks(many(size, this::task));
  }

  // ---- choices

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private BigDecimal number(List<String> from) {
    return new BigDecimal(from.get(random.nextInt(from.size())));
  }

  private LocalDate day(int from, int to) {
    return start.plusDays(random.nextInt(from, to + 1));
  }

  private LocalDate maybeDay(int oneIn) {
    return chance(oneIn) ? day(-5, 7 * weeks + 5) : null;
  }

  private interface Numbered<T> {
    T make(int number);
  }

  private static <T> List<T> many(int count, Numbered<T> maker) {
    List<T> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(maker.make(i));
    }
    return items;
  }

  private <T> List<T> few(int below, Supplier<T> maker) {
    return many(random.nextInt(0, below), _ -> maker.get());
  }

  // ---- parts

  /// Often the last day of a week or the first of the next, where gates begin to be missed.
  private LocalDate statusDate() {
    if (chance(2)) {
      return null;
    }
    return chance(2)
        ? day(0, 7 * weeks)
        : start.plusDays(7L * random.nextInt(1, weeks + 1) - random.nextInt(0, 2));
  }

  private WorkCalendar calendar() {
    Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    if (chance(4)) {
      days.add(DayOfWeek.SATURDAY);
    }
    if (chance(6)) {
      days = EnumSet.of(DayOfWeek.of(random.nextInt(1, 8)), DayOfWeek.of(random.nextInt(1, 8)));
    }
    BigDecimal hours = number(HOURS);
    boolean isShort = hours.compareTo(BigDecimal.valueOf(8)) <= 0;
    LocalTime dayStart = isShort ? LocalTime.of(chance(4) ? 16 : 9, 0) : LocalTime.MIDNIGHT;
    TreeSet<LocalDate> holidays = new TreeSet<>(few(8, () -> day(-3, 60)));
    return new WorkCalendar(days, dayStart, hours, holidays);
  }

  private Squad squad(int number) {
    Squad plain = Squad.of("squad" + number, "Squad " + number, number(PEOPLE));
    TreeMap<Integer, BigDecimal> capacity = new TreeMap<>();
    if (chance(3)) {
      capacity.put(random.nextInt(1, weeks + 1), number(ESTIMATES));
    }
    return new Squad(
        plain.id(),
        plain.name(),
        chance(8) ? BigDecimal.ZERO : plain.people(),
        "",
        capacity,
        new TreeMap<>(),
        few(3, this::absence),
        false,
        Extras.NONE);
  }

  private Squad.Absence absence() {
    LocalDate from = day(-3, 7 * weeks);
    return new Squad.Absence(
        from, from.plusDays(random.nextInt(0, 6)), number(PEOPLE), "away", false, Extras.NONE);
  }

  private Gate gate(int number) {
    Gate gate = Gate.of("gate" + number, "Gate " + number, random.nextInt(1, weeks + 1));
    if (chance(2)) {
      gate = gate.withRequires(few(5, this::anyTask));
    }
    return chance(2) ? gate : gate.withDecision(decision());
  }

  private GateDecision decision() {
    Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
    LocalDate approved = outcome == Outcome.HOLD ? maybeDay(2) : null;
    return new GateDecision(outcome, maybeDay(2), "", "", List.of(), approved, false, Extras.NONE);
  }

  private String anyTask() {
    return chance(25) ? "nobody-knows" : "task" + random.nextInt(size);
  }

  private Task task(int number) {
    return Task.of("task" + number, "Task " + number, number(ESTIMATES))
        .withWeek(chance(3) ? null : random.nextInt(1, weeks + 1))
        .withSquads(few(4, this::assignment))
        .withDepends(few(4, () -> link(number)))
        .withTiming(timing())
        .withFacts(facts());
  }

  private Task.Assignment assignment() {
    String squad = chance(20) ? "nobody-knows" : "squad" + random.nextInt(5);
    return new Task.Assignment(squad, number(PEOPLE), Extras.NONE);
  }

  /// Mostly to an earlier task; now and then to any, so that loops come up.
  private Link link(int of) {
    String on = chance(8) || of == 0 ? anyTask() : "task" + random.nextInt(of);
    Link.Type type =
        chance(2) ? Link.Type.FS : Link.Type.values()[random.nextInt(Link.Type.values().length)];
    return Link.of(on, type, number(LAGS));
  }

  private Task.Timing timing() {
    BigDecimal delay = chance(6) ? number(DELAYS) : BigDecimal.ZERO;
    return new Task.Timing(maybeDay(6), delay, maybeDay(6), chance(10));
  }

  private Task.Facts facts() {
    if (!chance(4)) {
      return chance(30) ? new Task.Facts(null, null, number(PROGRESS)) : Task.Facts.NONE;
    }
    LocalDate finished = maybeDay(2);
    LocalDate started = finished != null && chance(2) ? null : day(-5, 7 * weeks);
    if (started != null && finished != null && !chance(5) && finished.isBefore(started)) {
      finished = started.plusDays(random.nextInt(0, 8));
    }
    return new Task.Facts(started, finished, number(PROGRESS));
  }
}
