package gateline.ui.leveling;

import gateline.board.BoardModel;
import gateline.capacity.leveling.Choice;
import gateline.capacity.leveling.Leveling;
import gateline.capacity.leveling.Proposal;
import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Limit;
import gateline.capacity.placing.Outcome;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One search, on threads of its own: half of the processors at most, so that the window has the
/// others. It tells a few times a second how far it is and what the best so far would look like,
/// and last what came of it.
final class LevelingRun {
  private static final long TICK_MILLIS = 300;

  /// What of the time is left for taking out waiting that is not needed.
  private static final double SEARCHING = 0.85;

  private static final double LAST_SECONDS = 0.4;
  private static final long SEED = 1;
  private static final long SETTLING = 2_000;

  /// How long looking at the search rests for the time that a look takes.
  private static final int REST_FOR_LOOK = 5;

  private static final long GLANCE_NANOS = 50_000_000;

  private final BoardModel before;
  private final Options options;
  private final Listener listener;
  private final Courtesy courtesy;
  private final AtomicReference<@Nullable Outcome> unseen = new AtomicReference<>();
  private volatile long begin = System.nanoTime();
  private volatile Set<String> declined;
  private volatile double until;
  private volatile long schedules;
  private volatile boolean isBegun;
  private volatile boolean isSearched;
  private volatile boolean isDropped;

  /// How a search stands; `preview` is null when there is nothing new.
  record Report(Progress progress, @Nullable Preview preview, boolean isLast) {}

  /// Who is told, on the threads of the search.
  record Listener(Consumer<Report> report, Consumer<RuntimeException> failed) {}

  /// `declined` are the tasks whose moves are not wanted.
  LevelingRun(
      BoardModel before,
      Options options,
      Set<String> declined,
      Courtesy courtesy,
      Listener listener) {
    this.before = before;
    this.options = options;
    this.declined = declined;
    this.courtesy = courtesy;
    this.listener = listener;
    until = options.seconds();
  }

  void start() {
    Thread.ofPlatform().daemon().name("leveling").start(this::search);
  }

  /// Makes an end soon; the best so far is told as the last.
  void stop() {
    isBegun = true;
    until = Math.min(until, seconds() + LAST_SECONDS);
  }

  /// Makes an end at once, and tells nothing more.
  void drop() {
    isDropped = true;
  }

  void decline(Set<String> tasks) {
    declined = tasks;
  }

  private double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  private void search() {
    try {
      Leveling leveling = Leveling.of(before.schedule(), options.basis());
      Thread.ofPlatform().daemon().name("leveling-watch").start(() -> watch(leveling));
      Limit settling = made -> made < SETTLING && goesOn(1);
      Proposal proposal = leveling.level(effort().patient(), settling);
      schedules = proposal.outcome().schedules();
      isSearched = true;
      tell(new Report(progress(), preview(proposal), true));
    } catch (RuntimeException e) {
      isSearched = true;
      listener.failed().accept(e);
    }
  }

  private Effort effort() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    Limit limit =
        made -> {
          schedules = made;
          return made == 0 ? mayBound() : goesOn(SEARCHING);
        };
    return new Effort(limit, threads, SEED, unseen::set);
  }

  /// The time counts from when the bound is known, which takes long for a large plan.
  private void begin() {
    if (!isBegun) {
      isBegun = true;
      begin = System.nanoTime();
    }
  }

  /// Whether the bound, which is asked for before any schedule, is still waited for.
  private boolean mayBound() {
    courtesy.makeWay();
    return !isDropped && (!isBegun || seconds() < until);
  }

  /// Whether less than a part of the time is gone.
  private boolean goesOn(double part) {
    begin();
    courtesy.makeWay();
    return !isDropped && seconds() < part * until;
  }

  /// Looks at the search now and then, and at what it has found only when that is something new.
  private void watch(Leveling leveling) {
    try {
      for (long rest = TICK_MILLIS; !isSearched && !isDropped; ) {
        Thread.sleep(rest);
        long from = System.nanoTime();
        Outcome next = unseen.getAndSet(null);
        tell(new Report(progress(), next == null ? null : glance(leveling, next), false));
        rest = Math.max(TICK_MILLIS, REST_FOR_LOOK * (System.nanoTime() - from) / 1_000_000);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Preview glance(Leveling leveling, Outcome outcome) {
    long end = System.nanoTime() + GLANCE_NANOS;
    return preview(leveling.proposal(outcome, _ -> !isSearched && System.nanoTime() - end < 0));
  }

  private Preview preview(Proposal proposal) {
    return Preview.of(before, new Choice(proposal, declined));
  }

  private Progress progress() {
    double part = isBegun ? Math.min(1, seconds() / options.seconds()) : 0;
    return new Progress(schedules, seconds(), part);
  }

  private void tell(Report report) {
    if (!isDropped) {
      listener.report().accept(report);
    }
  }
}
