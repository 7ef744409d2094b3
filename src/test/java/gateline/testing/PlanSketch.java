package gateline.testing;

import static java.util.stream.Collectors.toMap;

import gateline.plan.Chain;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Link;
import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.plan.Range;
import gateline.plan.Risk;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A plan written as a few lines, one for each item, for tests:
///
/// ```
/// plan 4 status 01-29 pause hours 7.5 off 01-19,01-20 default 80-150
/// squad core people 2
/// sprint sprint-2 from 3 to 4
/// metric tests targets 2:916,4:1616 actuals 1:770,2:921
/// gate review week 2 hold 01-16 fix 01-21 requires a,b targets tests:916 met 1 unmet 2
/// task gap-matrix 4 core,quality*2 week 1 after a,b:SS+1 started 01-05 progress 50 range 3-6
/// risk flaky-suite high 3 on gap-matrix,review
/// chain watch from review to gap-matrix
/// ```
///
/// A plan has so many weeks from Mon 2026-01-05; a name is its id with blanks for dashes; `-` is an
/// empty list. These words have no value: pause, pinned, lower, %, closed.
public final class PlanSketch {
  private static final Pattern LINK =
      Pattern.compile("([\\w-]+?)(?::(FS|SS|FF|SF)([+-][\\d.]+)?)?");

  private Plan plan = Plan.of("Sketch", LocalDate.of(2026, 1, 5), 12);
  private final List<Squad> squads = new ArrayList<>();
  private final List<Sprint> sprints = new ArrayList<>();
  private final List<Metric> metrics = new ArrayList<>();
  private final List<Gate> gates = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Risk> risks = new ArrayList<>();
  private final List<Chain> chains = new ArrayList<>();

  private PlanSketch() {}

  public static Plan plan(String lines) {
    PlanSketch sketch = new PlanSketch();
    lines.lines().filter(line -> !line.isBlank()).forEach(sketch::add);
    Plan plain = sketch.plan;
    return new Plan(
        plain.name(),
        plain.start(),
        plain.weeks(),
        plain.settings(),
        sketch.squads,
        List.of(),
        sketch.sprints,
        List.of(),
        sketch.metrics,
        sketch.gates,
        sketch.tasks,
        sketch.risks,
        sketch.chains,
        plain.meetings(),
        List.of(),
        List.of(),
        Extras.NONE);
  }

  private void add(String line) {
    Words words = new Words(new ArrayList<>(List.of(line.strip().split("\\s+"))));
    String kind = words.next();
    String id = words.next();
    switch (kind) {
      case "plan" -> plan = settings(Plan.of("Sketch", plan.start(), Integer.parseInt(id)), words);
      case "squad" -> squads.add(Squad.of(id, name(id), words.number("people", BigDecimal.ONE)));
      case "sprint" -> sprints.add(sprint(id, words));
      case "metric" -> metrics.add(metric(id, words));
      case "gate" -> gates.add(gate(id, words));
      case "task" -> tasks.add(task(id, words));
      case "risk" -> risks.add(risk(id, words));
      case "chain" ->
          chains.add(
              new Chain(id, name(id), words.list("from"), words.list("to"), false, Extras.NONE));
      default -> throw new IllegalArgumentException(line);
    }
    words.checkAllUsed(line);
  }

  private static String name(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }

  private static Plan settings(Plan plan, Words words) {
    WorkCalendar usual = plan.calendar();
    TreeSet<LocalDate> off = new TreeSet<>(words.list("off").stream().map(Words::day2026).toList());
    WorkCalendar calendar =
        new WorkCalendar(
            usual.workdays(), usual.dayStart(), words.number("hours", usual.hoursPerDay()), off);
    return plan.withSettings(
        new Plan.Settings(
            "",
            words.day("status"),
            words.flag("pause"),
            range(words.value("default")),
            calendar,
            Extras.NONE));
  }

  private static Sprint sprint(String id, Words words) {
    int from = words.number("from", BigDecimal.ONE).intValue();
    int to = words.number("to", BigDecimal.ONE).intValue();
    return new Sprint(id, name(id), from, to, List.of(), List.of(), false, Extras.NONE);
  }

  private static Metric metric(String id, Words words) {
    Metric.Better better = words.flag("lower") ? Metric.Better.LOWER : Metric.Better.HIGHER;
    String unit = words.flag("%") ? "%" : "";
    TreeMap<Integer, BigDecimal> targets = weekly(words.pairs("targets"));
    TreeMap<Integer, BigDecimal> actuals = weekly(words.pairs("actuals"));
    return new Metric(id, name(id), unit, better, null, targets, actuals, false, Extras.NONE);
  }

  private static TreeMap<Integer, BigDecimal> weekly(Map<String, BigDecimal> pairs) {
    TreeMap<Integer, BigDecimal> weekly = new TreeMap<>();
    pairs.forEach((week, value) -> weekly.put(Integer.valueOf(week), value));
    return weekly;
  }

  private static Gate gate(String id, Words words) {
    Gate plain = Gate.of(id, name(id), words.number("week", BigDecimal.ONE).intValue());
    return new Gate(
        id,
        plain.name(),
        plain.week(),
        List.of(),
        words.has("requires") ? words.list("requires") : null,
        new LinkedHashMap<>(words.pairs("targets")),
        List.of(),
        criteria(words),
        decision(words),
        List.of(),
        false,
        Extras.NONE);
  }

  private static List<Gate.Criterion> criteria(Words words) {
    int met = words.number("met", BigDecimal.ZERO).intValue();
    int unmet = words.number("unmet", BigDecimal.ZERO).intValue();
    return Stream.iterate(1, n -> n + 1)
        .limit((long) met + unmet)
        .map(n -> new Gate.Criterion("Criterion " + n, n <= met, false, Extras.NONE))
        .toList();
  }

  private static GateDecision decision(Words words) {
    LocalDate fix = words.day("fix");
    for (Outcome outcome : Outcome.values()) {
      String key = outcome.key().replace(' ', '-');
      if (words.has(key)) {
        return new GateDecision(
            outcome, words.day(key), "", "", List.of(), fix, false, Extras.NONE);
      }
    }
    return null;
  }

  private static Task task(String id, Words words) {
    Task plain = Task.of(id, name(id), new BigDecimal(words.next()));
    Integer week = words.has("week") ? words.number("week", BigDecimal.ONE).intValue() : null;
    Task.Timing timing =
        new Task.Timing(
            words.day("notBefore"),
            words.number("delay", BigDecimal.ZERO),
            words.day("deadline"),
            words.flag("pinned"));
    Task.Facts facts =
        new Task.Facts(
            words.day("started"), words.day("finished"), words.number("progress", BigDecimal.ZERO));
    Range range = range(words.value("range"));
    return new Task(
            id,
            plain.name(),
            week,
            List.of(),
            plain.estimate(),
            range,
            List.of(),
            timing,
            facts,
            plain.details(),
            Extras.NONE)
        .withDepends(words.list("after").stream().map(PlanSketch::link).toList())
        .withSquads(words.rest().stream().map(PlanSketch::assignment).toList());
  }

  /// `3-6`; null for nothing.
  private static Range range(String text) {
    String[] ends = text.split("-");
    return text.isEmpty() ? null : new Range(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
  }

  private static Risk risk(String id, Words words) {
    Risk.Likelihood likelihood = Risk.Likelihood.valueOf(words.next().toUpperCase(Locale.ROOT));
    BigDecimal days = new BigDecimal(words.next());
    Risk.Status status = words.flag("closed") ? Risk.Status.CLOSED : Risk.Status.OPEN;
    List<String> on = words.list("on");
    return new Risk(id, null, name(id), "", likelihood, days, "", status, false, on, Extras.NONE);
  }

  /// `core` or `core*2.5`.
  private static Task.Assignment assignment(String text) {
    String[] parts = text.split("\\*");
    BigDecimal people = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
    return new Task.Assignment(parts[0], people, Extras.NONE);
  }

  private static Link link(String text) {
    Matcher link = LINK.matcher(text);
    if (!link.matches()) {
      throw new IllegalArgumentException(text);
    }
    Link.Type type = link.group(2) == null ? Link.Type.FS : Link.Type.valueOf(link.group(2));
    BigDecimal lag = link.group(3) == null ? BigDecimal.ZERO : new BigDecimal(link.group(3));
    return Link.of(link.group(1), type, lag);
  }

  /// The words of one line, each taken out when it is read.
  private record Words(List<String> left) {
    String next() {
      return left.removeFirst();
    }

    boolean has(String key) {
      return left.contains(key);
    }

    boolean flag(String word) {
      return left.remove(word);
    }

    private String value(String key) {
      int at = left.indexOf(key);
      if (at < 0) {
        return "";
      }
      left.remove(at);
      return left.remove(at);
    }

    List<String> list(String key) {
      String value = value(key);
      return value.isEmpty() || value.equals("-") ? List.of() : List.of(value.split(","));
    }

    BigDecimal number(String key, BigDecimal otherwise) {
      String value = value(key);
      return value.isEmpty() ? otherwise : new BigDecimal(value);
    }

    /// `01-29`, or nothing where the key is missing.
    LocalDate day(String key) {
      String value = value(key);
      return value.isEmpty() ? null : day2026(value);
    }

    static LocalDate day2026(String day) {
      return LocalDate.parse("2026-" + day);
    }

    Map<String, BigDecimal> pairs(String key) {
      return list(key).stream()
          .map(pair -> pair.split(":"))
          .collect(toMap(p -> p[0], p -> new BigDecimal(p[1]), (a, _) -> a, LinkedHashMap::new));
    }

    /// What is left, as one comma-separated list.
    List<String> rest() {
      return left.isEmpty() ? List.of() : List.of(next().split(","));
    }

    void checkAllUsed(String line) {
      if (!left.isEmpty()) {
        throw new IllegalArgumentException(left + " is not understood in: " + line);
      }
    }
  }
}
