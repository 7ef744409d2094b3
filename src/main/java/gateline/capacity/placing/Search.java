package gateline.capacity.placing;

import java.util.SplittableRandom;

/// A genetic search over two populations: one of schedules placed forward, one of schedules placed
/// backward in time. A child of one is placed the other way and joins the other, so that each pass
/// is crossover and forward-backward improvement at once. One thread's own; the same seed does the
/// same.
///
/// After Debels and Vanhoucke, "A bi-population based genetic algorithm for the RCPSP" (2005), and
/// Valls, Ballestín and Quintanilla, "A hybrid genetic algorithm for the RCPSP" (2008).
final class Search {
  private static final int FIRST_COUNT = 40;
  private static final int MOST_COUNT = 320;

  /// Generations without a better schedule after which the populations have nothing left to give.
  private static final int STALE = 40;

  private final Hunt hunt;
  private final Model model;
  private final Placer forward;
  private final Placer backward;
  private final SplittableRandom random;
  private final Breeding breeding;
  private final Sampler sampler;
  private final Rules rules;

  Search(Model model, Model mirrored, Hunt hunt, long seed) {
    this.model = model;
    this.hunt = hunt;
    random = new SplittableRandom(seed);
    forward = new Placer(model);
    backward = new Placer(mirrored);
    breeding = new Breeding(random, model.size());
    sampler = new Sampler(model, random);
    rules = Rules.of(model);
  }

  /// Searches until the hunt is over, each time with larger populations.
  void run() {
    for (int count = FIRST_COUNT; hunt.goesOn(); count = Math.min(MOST_COUNT, 2 * count)) {
      runEpoch(count);
    }
  }

  private void runEpoch(int count) {
    Population late = Population.of(count, model.size());
    Population early = Population.of(count, model.size());
    begin(early, late);
    long best = Long.MAX_VALUE;
    Candidate[] spare = {new Candidate(model.size()), new Candidate(model.size())};
    for (int stale = 0; stale < STALE && hunt.goesOn(); stale++) {
      breed(late, early, spare, true);
      breed(early, late, spare, false);
      stale = early.best() < best ? 0 : stale;
      best = Math.min(best, early.best());
    }
  }

  private void begin(Population early, Population late) {
    int[] order = new int[model.size()];
    for (int i = 0; i < early.count() && hunt.goesOn(); i++) {
      boolean isParallel = random.nextBoolean();
      Sampler.Way way = isParallel ? Sampler.Way.PARALLEL_SAMPLED : Sampler.Way.SERIAL_SAMPLED;
      sampler.fill(order, rules.any(i), way);
      placeForward(order, early.get(i));
    }
    for (int i = 0; i < late.count() && hunt.goesOn(); i++) {
      placeBackward(early.get(i).order, early.get(i).end(), late.get(i));
    }
  }

  private void breed(
      Population parents, Population children, Candidate[] spare, boolean isForward) {
    int[] order = new int[model.size()];
    for (int i = 0; i < parents.count() && hunt.goesOn(); i++) {
      Candidate one = parents.get(i);
      Candidate other = parents.get(choose(parents, i));
      long until = Math.max(one.end(), other.end());
      breeding.cross(one, other, order);
      place(order, until, spare[0], isForward);
      breeding.cross(other, one, order);
      place(order, until, spare[1], isForward);
      int better = spare[0].end() <= spare[1].end() ? 0 : 1;
      spare[better] = children.replace(i, spare[better]);
    }
  }

  /// The better of two others.
  private int choose(Population parents, int member) {
    int one = (member + 1 + random.nextInt(parents.count() - 1)) % parents.count();
    int other = (member + 1 + random.nextInt(parents.count() - 1)) % parents.count();
    return parents.get(one).end() <= parents.get(other).end() ? one : other;
  }

  private void place(int[] order, long until, Candidate result, boolean isForward) {
    if (!hunt.goesOn()) {
      result.end[0] = Long.MAX_VALUE;
    } else if (isForward) {
      placeForward(order, result);
    } else {
      placeBackward(order, until, result);
    }
  }

  private void placeForward(int[] order, Candidate result) {
    hunt.count();
    result.end[0] = forward.place(order, Model.ANY, result.starts);
    result.sort(model.lengths, random);
    hunt.offer(result.starts, result.end());
  }

  /// Places the tasks as late as they can be before a time; how much later than they may each then
  /// starts tells which end can be hoped for.
  private void placeBackward(int[] order, long until, Candidate result) {
    hunt.count();
    backward.place(order, -until, result.starts);
    result.sort(model.lengths, random);
    long least = Long.MAX_VALUE;
    for (int task = 0; task < model.size(); task++) {
      least = Math.min(least, -result.starts[task] - model.lengths[task] - model.releases[task]);
    }
    result.end[0] = until - least;
  }
}
