package gateline.capacity.placing;

import java.util.Arrays;
import java.util.List;

/// Tasks to place, compiled to arrays: how long each lasts, when it may start, which starts it
/// waits for, and what it needs of the crews. Times are whole minutes on any axis.
///
/// Links have become waits: task `to` starts no earlier than `gap` after task `from` starts. Waits
/// form no loop. `fixed` is the finish of all that stands anyway; no end is earlier.
public final class Model {
  /// No bound on a start: earlier than all times.
  static final long ANY = Long.MIN_VALUE / 4;

  final long[] lengths;
  final long[] releases;

  /// Waits `into[t]` to `into[t + 1] - 1` are those of task t.
  final int[] into;

  final int[] from;
  final long[] gaps;
  final List<Crew> crews;
  final Supply supply;
  final long fixed;

  private Model(Tasks tasks, List<Crew> crews, Supply supply) {
    this.crews = crews;
    this.supply = supply;
    lengths = tasks.lengths();
    releases = tasks.releases();
    fixed = tasks.fixed();
    Waits waits = tasks.waits();
    int count = waits.size();
    into = new int[lengths.length + 1];
    for (int wait = 0; wait < count; wait++) {
      into[waits.to(wait) + 1]++;
    }
    Arrays.parallelPrefix(into, Integer::sum);
    from = new int[count];
    gaps = new long[count];
    int[] next = into.clone();
    for (int wait = 0; wait < count; wait++) {
      int at = next[waits.to(wait)]++;
      from[at] = waits.from(wait);
      gaps[at] = waits.gap(wait);
    }
  }

  /// A model in which at no moment more is needed of a crew than it has then.
  public static Model byMoment(Tasks tasks, List<Crew> crews) {
    return new Model(tasks, crews, MomentSupply.of(crews, tasks.lengths()));
  }

  /// A model in which no step of a crew is asked for more than its level in all; needs are then per
  /// minute.
  public static Model byStep(Tasks tasks, List<Crew> crews) {
    return new Model(tasks, crews, new StepSupply(crews, tasks.lengths()));
  }

  public int size() {
    return lengths.length;
  }

  /// The model with time running backward. Nothing bounds its starts but the floor it is placed on.
  Model mirrored() {
    Waits back = new Waits();
    for (int to = 0; to < size(); to++) {
      for (int wait = into[to]; wait < into[to + 1]; wait++) {
        back.add(to, from[wait], gaps[wait] + lengths[to] - lengths[from[wait]]);
      }
    }
    long[] any = new long[size()];
    Arrays.fill(any, ANY);
    return new Model(new Tasks(lengths, any, back, ANY), List.of(), supply.mirrored());
  }
}
