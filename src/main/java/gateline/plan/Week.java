package gateline.plan;

import java.util.List;

/// What one week is about: its title, objectives, deliverables and what it rests on.
public record Week(
    int week,
    String title,
    List<Item> objectives,
    List<Item> deliverables,
    String dependencies,
    boolean isPrivate,
    Extras extras) {
  public Week {
    objectives = List.copyOf(objectives);
    deliverables = List.copyOf(deliverables);
  }

  /// An objective or a deliverable.
  public record Item(String text, boolean done, boolean isPrivate, Extras extras) {}
}
