package gateline.plan;

import java.util.List;

/// A cadence of a few weeks; `from` and `to` are weeks, both included; `squads` are ids.
public record Sprint(
    String id,
    String name,
    int from,
    int to,
    List<String> outcomes,
    List<String> squads,
    boolean isPrivate,
    Extras extras) {
  public Sprint {
    outcomes = List.copyOf(outcomes);
    squads = List.copyOf(squads);
  }
}
