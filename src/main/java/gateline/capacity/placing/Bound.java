package gateline.capacity.placing;

import java.util.Arrays;

/// The earliest end that cannot be refuted: destructive improvement (Klein and Scholl 1999). An end
/// is tried; when the windows it leaves close under what the waits, the crews' times and their work
/// ask, nothing ends by then. It is a bound, not the best end itself.
public final class Bound {
  private static final int ROUNDS = 12;

  /// Steps of reasoning after which no more ends are tried, the same on every machine.
  private static final long MOST_EFFORT = 400_000_000L;

  private final Model model;
  private final Paths paths;
  private final Limit limit;
  private final Area area;
  private final boolean isByMoment;
  private final long[] effort = {0};

  private Bound(Model model, Limit limit) {
    this.model = model;
    this.limit = limit;
    paths = Paths.of(model);
    isByMoment = model.supply instanceof MomentSupply;
    area = isByMoment ? Area::ofPeople : Area::ofSteps;
  }

  /// The end that the waits alone allow, as if all crews were endless.
  public static long byPaths(Model model) {
    return Paths.of(model).end(model.fixed);
  }

  /// A bound that also reckons with the crews, given an end that is known to be possible. Once the
  /// limit allows not even a first schedule, it is what was proven by then.
  public static long byCrews(Model model, long possible, Limit limit) {
    return new Bound(model, limit).search(byPaths(model), possible);
  }

  /// All ends are multiples of this away from 0, because whatever can set a start is.
  private long grid() {
    long grid = model.fixed;
    for (long[] times : new long[][] {model.lengths, model.releases, model.gaps}) {
      grid = Arrays.stream(times).reduce(grid, Bound::commonDivisor);
    }
    for (Crew crew : model.crews) {
      grid = Arrays.stream(crew.begins()).reduce(grid, Bound::commonDivisor);
    }
    return isByMoment ? Math.max(1, grid) : 1;
  }

  private static long commonDivisor(long one, long other) {
    return other == 0 ? Math.abs(one) : commonDivisor(other, one % other);
  }

  private long search(long least, long possible) {
    long grid = grid();
    long low = Math.ceilDiv(least, grid);
    long high = Math.ceilDiv(possible, grid);
    while (low < high && goesOn()) {
      long middle = Math.floorDiv(low + high, 2);
      if (isRefuted(middle * grid)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(possible, low * grid);
  }

  private boolean isRefuted(long end) {
    Windows windows = new Windows(model, paths, end);
    long before = Long.MIN_VALUE;
    for (int round = 0; round < ROUNDS && windows.narrowness() > before; round++) {
      before = windows.narrowness();
      if (windows.isClosed() || !holds(windows)) {
        return true;
      }
      windows.follow();
    }
    return windows.isClosed();
  }

  private boolean goesOn() {
    return limit.allows(0);
  }

  private boolean holds(Windows windows) {
    for (Crew crew : model.crews) {
      long tasks = crew.tasks().length;
      if (isByMoment && spend(tasks * tasks) && !Timetable.holds(windows, crew)) {
        return false;
      }
      if (!windows.isClosed() && !hasEnergy(windows, crew)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasEnergy(Windows windows, Crew crew) {
    Energy energy = new Energy(windows, crew, area);
    return !spend(energy.effort()) || energy.holds(this::goesOn);
  }

  private boolean spend(long steps) {
    boolean isLeft = effort[0] + steps <= MOST_EFFORT;
    effort[0] += isLeft ? steps : 0;
    return isLeft;
  }
}
