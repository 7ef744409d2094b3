package gateline.capacity.placing;

import java.util.function.Consumer;

/// How long and how a search may go on: with one thread the same seed gives the same result, with
/// more the best of all. The listener hears of each better schedule, on the thread that found it.
public record Effort(Limit limit, int threads, long seed, Consumer<Found> listener) {}
