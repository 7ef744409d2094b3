package gateline.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one squad reported in one week, in the order of the stand-up template.
public record Standup(
    int week,
    String squad,
    List<Note> outcomes,
    List<Note> progress,
    List<Blocker> blockers,
    String signals,
    List<Note> risks,
    List<Note> decisions,
    boolean isPrivate,
    Extras extras) {
  public Standup {
    outcomes = List.copyOf(outcomes);
    progress = List.copyOf(progress);
    blockers = List.copyOf(blockers);
    risks = List.copyOf(risks);
    decisions = List.copyOf(decisions);
  }

  /// One in which nothing has been said yet.
  public static Standup of(int week, String squad) {
    return new Standup(
        week, squad, List.of(), List.of(), List.of(), "", List.of(), List.of(), false, Extras.NONE);
  }

  /// One line of a stand-up; `task` names the task it is about, or is empty.
  public record Note(String text, String task, boolean isPrivate, Extras extras) {}

  /// Something in the way, carried from week to week until it is closed.
  public record Blocker(
      String text,
      String impact,
      String owner,
      @Nullable LocalDate due,
      boolean closed,
      boolean isPrivate,
      Extras extras) {}
}
