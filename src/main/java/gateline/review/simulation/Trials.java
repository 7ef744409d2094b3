package gateline.review.simulation;

/// How a simulation is run: so many iterations (1 to 1,000,000) from a seed, on so many threads, as
/// long as the progress lets it.
public record Trials(int iterations, long seed, int threads, Progress progress) {
  public static final int USUAL = 10_000;
  public static final long USUAL_SEED = 1;
  public static final int MOST = 1_000_000;

  public Trials {
    if (iterations < 1 || iterations > MOST || threads < 1) {
      throw new IllegalArgumentException(iterations + " iterations on " + threads + " threads");
    }
  }

  /// The usual number of iterations with the usual seed, to the end.
  public static Trials usual(int threads) {
    return new Trials(USUAL, USUAL_SEED, threads, _ -> true);
  }

  public Trials withProgress(Progress next) {
    return new Trials(iterations, seed, threads, next);
  }

  /// Hears how far a simulation has come, from any of its threads.
  @FunctionalInterface
  public interface Progress {
    /// Whether it may go on after so many iterations.
    boolean goesOn(int done);
  }
}
