package gateline.testing;

import gateline.plan.Gate;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Driver;
import gateline.testing.NaiveLinks.Tie;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// A second scheduler, written from the text of the plan format alone, to hold the real one
/// against. It repeats every rule on wall-clock moments until nothing changes: slow, and as plain
/// as it can be.
public final class NaiveSchedule {
  private static final LocalDateTime NEVER = LocalDateTime.MAX;

  private final Plan plan;
  private final NaiveClock clock;
  private final NaiveWork work;
  private final NaiveGates gates;
  private final NaiveLinks links;
  private final Map<Task, LocalDateTime> start = new IdentityHashMap<>();
  private final Map<Task, LocalDateTime> finish = new IdentityHashMap<>();
  private final Map<Task, LocalDateTime> undelayed = new IdentityHashMap<>();
  private final LocalDateTime planFinish;
  private final Map<Task, LocalDateTime> lateFinish;
  private final Map<Integer, Map<Task, LocalDateTime>> lateForGate = new HashMap<>();

  /// What a task's dates come to; slack is in working minutes.
  public record Row(
      LocalDateTime start,
      LocalDateTime finish,
      long totalSlack,
      long freeSlack,
      boolean critical,
      boolean paused,
      boolean open,
      long spillOver) {}

  /// What a gate's dates come to.
  public record GateRow(LocalDateTime at, LocalDateTime forecast, boolean open) {}

  public NaiveSchedule(Plan plan) {
    this.plan = plan;
    clock = new NaiveClock(plan.calendar(), plan.start());
    work = new NaiveWork(plan, clock);
    gates = new NaiveGates(plan, clock);
    links = new NaiveLinks(plan, work);
    for (Task task : plan.tasks()) {
      start.put(task, clock.planStart());
      finish.put(task, clock.planStart());
    }
    while (plan.tasks().stream().map(this::moves).reduce(false, Boolean::logicalOr)) {}
    planFinish = finish.values().stream().max(LocalDateTime::compareTo).orElse(clock.planStart());
    lateFinish = backward(deadlines());
    for (int gate = 0; gate < plan.gates().size(); gate++) {
      if (plan.gates().get(gate).decision() == null) {
        lateForGate.put(gate, backward(caps(plan.gates().get(gate))));
      }
    }
  }

  /// How many links were left out because they would close a loop.
  public int loops() {
    return links.leftOut();
  }

  // ---- forward

  /// Applies all rules to one task as things stand, and says whether it moved.
  private boolean moves(Task task) {
    LocalDateTime before = start.get(task);
    LocalDateTime beforeEnd = finish.get(task);
    if (task.isStarted()) {
      placeByFacts(task);
    } else {
      LocalDateTime begin = wished(task);
      start.put(task, begin);
      finish.put(task, clock.plus(begin, work.duration(task)));
    }
    return !before.equals(start.get(task)) || !beforeEnd.equals(finish.get(task));
  }

  private LocalDate startedDay(Task task) {
    LocalDate started = task.facts().started();
    LocalDate finished = task.facts().finished();
    boolean impossible = started != null && finished != null && finished.isBefore(started);
    return impossible ? null : started;
  }

  private void placeByFacts(Task task) {
    LocalDate started = startedDay(task);
    LocalDate finished = task.facts().finished();
    if (finished == null) {
      LocalDateTime begin = clock.begin(started);
      LocalDateTime end = clock.plus(begin, work.duration(task));
      if (plan.statusDate() != null) {
        end = later(end, clock.plus(clock.begin(plan.statusDate()), work.remaining(task)));
      }
      start.put(task, begin);
      finish.put(task, end);
    } else {
      LocalDateTime end = clock.end(finished);
      LocalDateTime begin =
          started != null
              ? clock.begin(started)
              : later(clock.planStart(), clock.plus(end, -work.duration(task)));
      start.put(task, begin);
      finish.put(task, end);
    }
  }

  private LocalDateTime wished(Task task) {
    LocalDateTime latest = Collections.max(daysAsked(task));
    if (!task.isPinned()) {
      for (Tie tie : links.into(task)) {
        latest = later(latest, asked(tie));
      }
    }
    undelayed.put(task, latest);
    return task.isPinned() ? latest : clock.plus(latest, work.delay(task));
  }

  /// The mornings that days ask a task to begin at or after; the plan's start is one of them.
  private List<LocalDateTime> daysAsked(Task task) {
    List<LocalDateTime> asked = new ArrayList<>();
    if (task.isStarted()) {
      asked.add(clock.planStart());
      if (startedDay(task) != null) {
        asked.add(clock.begin(startedDay(task)));
      }
      return asked;
    }
    if (task.timing().notBefore() != null) {
      asked.add(clock.begin(task.timing().notBefore()));
    }
    if (task.isPinned()) {
      return asked;
    }
    asked.add(clock.planStart());
    if (task.week() != null) {
      asked.add(clock.begin(plan.weekStart(task.week())));
    }
    if (plan.statusDate() != null) {
      asked.add(clock.begin(plan.statusDate()));
    }
    asked.addAll(gates.mornings(task));
    return asked;
  }

  /// Where a link wants its successor to start, as things stand.
  private LocalDateTime asked(Tie tie) {
    LocalDateTime end =
        switch (tie.link().type()) {
          case FS, FF -> finish.get(tie.from());
          case SS, SF -> start.get(tie.from());
        };
    long back =
        switch (tie.link().type()) {
          case FS, SS -> 0;
          case FF, SF -> work.duration(tie.to());
        };
    return clock.plus(end, tie.lag() - back);
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
    return a.isBefore(b) ? a : b;
  }

  // ---- backward

  private Map<Task, LocalDateTime> deadlines() {
    Map<Task, LocalDateTime> caps = new IdentityHashMap<>();
    for (Task task : plan.tasks()) {
      LocalDate deadline = task.timing().deadline();
      caps.put(task, deadline == null ? planFinish : earlier(planFinish, clock.end(deadline)));
    }
    return caps;
  }

  /// Late finishes under these caps, tightened link by link until nothing changes.
  private Map<Task, LocalDateTime> backward(Map<Task, LocalDateTime> caps) {
    Map<Task, LocalDateTime> late = new IdentityHashMap<>(caps);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Tie tie : links.ties) {
        if (tie.asksStill() && late.containsKey(tie.to())) {
          LocalDateTime bound = bound(tie, late.get(tie.to()));
          LocalDateTime old = late.getOrDefault(tie.from(), NEVER);
          late.put(tie.from(), earlier(old, bound));
          changed |= bound.isBefore(old);
        }
      }
    }
    return late;
  }

  private LocalDateTime bound(Tie tie, LocalDateTime lateFinishOfTo) {
    long ahead =
        switch (tie.link().type()) {
          case FS -> length(tie.to());
          case SS -> length(tie.to()) - length(tie.from());
          case FF -> 0;
          case SF -> -length(tie.from());
        };
    return clock.plus(lateFinishOfTo, -ahead - tie.lag() - work.delay(tie.to()));
  }

  private long length(Task task) {
    return clock.between(start.get(task), finish.get(task));
  }

  private long freeSlack(Task task) {
    ToLongFunction<Tie> room = tie -> clock.between(asked(tie), undelayed.get(tie.to()));
    return links.outOf(task).stream()
        .filter(Tie::asksStill)
        .mapToLong(room)
        .min()
        .orElse(clock.between(finish.get(task), planFinish));
  }

  // ---- gates

  private boolean isOpen(Task task) {
    return gates.isPaused(task)
        || links.into(task).stream().anyMatch(tie -> tie.asksStill() && isOpen(tie.from()));
  }

  /// For each undecided gate that bounds the task, by its position, how much it leaves.
  public Map<Integer, Long> gateSlacks(int position) {
    Task task = plan.tasks().get(position);
    Map<Integer, Long> slacks = new HashMap<>();
    lateForGate.forEach((gate, late) -> {
      if (late.containsKey(task)) {
        slacks.put(gate, clock.between(finish.get(task), late.get(task)));
      }
    });
    return slacks;
  }

  private Map<Task, LocalDateTime> caps(Gate gate) {
    Map<Task, LocalDateTime> caps = new IdentityHashMap<>();
    gates.required(gate).forEach(task -> caps.put(task, gates.time(gate)));
    return caps;
  }

  /// Whether a driver names what the task asks for, and that asks for just its early start.
  public boolean isDriven(int position, Driver driver) {
    Task task = plan.tasks().get(position);
    LocalDateTime begin = undelayed.get(task);
    return switch (driver) {
      case Driver.ByFact(LocalDate day) ->
          day.equals(startedDay(task))
              || startedDay(task) == null && day.equals(task.facts().finished());
      case Driver.ByPin(LocalDate day) -> task.isPinned() && day.equals(task.timing().notBefore());
      case Driver.PlanStart() -> begin.equals(clock.planStart());
      case Driver.ByWeek(int week) ->
          task.week() == week && begin.equals(clock.begin(plan.weekStart(week)));
      case Driver.ByNotBefore(LocalDate day) ->
          day.equals(task.timing().notBefore()) && begin.equals(clock.begin(day));
      case Driver.ByStatusDate(LocalDate day) ->
          day.equals(plan.statusDate()) && begin.equals(clock.begin(day));
      case Driver.ByHold(int gate, LocalDate day) ->
          NaiveGates.holdsUntil(plan.gates().get(gate), task, day)
              && begin.equals(clock.begin(day));
      case Driver.ByLink(int from, Link link) ->
          links.into(task).stream()
              .anyMatch(tie ->
                  tie.from() == plan.tasks().get(from)
                      && tie.link() == link
                      && begin.equals(asked(tie)));
    };
  }

  // ---- what is shown

  public Row task(int position) {
    Task task = plan.tasks().get(position);
    long slack = clock.between(finish.get(task), lateFinish.get(task));
    boolean instant = length(task) == 0;
    LocalDateTime moment = start.get(task);
    boolean morning = moment.equals(clock.planStart()) || daysAsked(task).contains(moment);
    LocalDateTime shown = !instant || morning ? moment : clock.evening(moment);
    return new Row(
        shown,
        instant ? shown : clock.evening(finish.get(task)),
        slack,
        freeSlack(task),
        slack <= 0 && !task.isFinished(),
        gates.isPaused(task),
        isOpen(task),
        spillOver(task));
  }

  private long spillOver(Task task) {
    return task.week() == null
        ? 0
        : Math.max(0, clock.between(clock.end(plan.weekEnd(task.week())), finish.get(task)));
  }

  public GateRow gate(int position) {
    Gate gate = plan.gates().get(position);
    LocalDateTime at = gates.time(gate);
    LocalDateTime forecast = at;
    for (Task task : gates.required(gate)) {
      forecast = later(forecast, finish.get(task));
    }
    boolean open = gates.required(gate).stream().anyMatch(this::isOpen);
    return new GateRow(shownEvening(at), shownEvening(forecast), open);
  }

  /// Nothing is shown before the plan's first minute.
  private LocalDateTime shownEvening(LocalDateTime moment) {
    return moment.equals(clock.planStart()) ? moment : clock.evening(moment);
  }
}
