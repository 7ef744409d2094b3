package gateline.file.merge;

import java.util.List;

/// Something on which two versions of a plan do not agree: where, what each side has and what stood
/// there before, in words (`before` is empty where it says nothing). `path` names it from one merge
/// to the next, so that a side can be chosen for it.
public record Conflict(List<String> path, String place, String ours, String theirs, String before) {
  public Conflict {
    path = List.copyOf(path);
  }

  /// `task "Build" (build), estimate: ours 6, theirs 5, base 4`.
  public String words() {
    String both = place + ": ours " + ours + ", theirs " + theirs;
    return before.isEmpty() ? both : both + ", base " + before;
  }

  /// This conflict and another over the same thing as one.
  Conflict and(Conflict other) {
    return new Conflict(path, place, both(ours, other.ours), both(theirs, other.theirs), before);
  }

  private static String both(String one, String other) {
    return one.contains(other) ? one : one + "; " + other;
  }
}
