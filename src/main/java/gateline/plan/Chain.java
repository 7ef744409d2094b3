package gateline.plan;

import java.util.List;

/// A watched dependency across weeks: when a `from` item slips past a `to` item's planned start,
/// the plan must be looked at again. Both lists name tasks or gates.
public record Chain(
    String id, String name, List<String> from, List<String> to, boolean isPrivate, Extras extras) {
  public Chain {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
