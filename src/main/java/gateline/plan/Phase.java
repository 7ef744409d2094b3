package gateline.plan;

/// A stretch of weeks with one aim; `from` and `to` are weeks, both included.
public record Phase(String id, String name, int from, int to, boolean isPrivate, Extras extras) {}
