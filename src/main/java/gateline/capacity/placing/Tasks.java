package gateline.capacity.placing;

/// What there is to place: how long each task lasts, when it may start, and which starts it waits
/// for. `fixed` is the finish of all that stands anyway; no end is earlier.
public record Tasks(long[] lengths, long[] releases, Waits waits, long fixed) {}
