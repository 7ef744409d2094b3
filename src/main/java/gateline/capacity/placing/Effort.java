package gateline.capacity.placing;

import java.util.function.Consumer;

/// How long and how a search may go on: with one thread the same seed gives the same result, with
/// more the best of all. The listener hears what there is to begin with, the bound once it is
/// known, and each better schedule, on the thread that found it.
public record Effort(Limit limit, int threads, long seed, Consumer<Outcome> listener) {
  /// The same, given up when nothing better has come for long, as it does where the best is found
  /// but cannot be proven.
  public Effort patient() {
    Patience patience = new Patience();
    return new Effort(limit.and(patience), threads, seed, listener.andThen(patience));
  }
}
