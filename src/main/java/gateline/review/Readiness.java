package gateline.review;

/// What a gate asks for and how much of it is there: exit criteria, metric targets, tasks.
public record Readiness(
    int criteriaMet, int criteria, int targetsMet, int targets, int tasksFinished, int tasks) {
  public int met() {
    return criteriaMet + targetsMet + tasksFinished;
  }

  public int asked() {
    return criteria + targets + tasks;
  }

  /// Whether something is asked, and all of it is there.
  public boolean isComplete() {
    return asked() > 0 && met() == asked();
  }

  /// From 0 to 1; 1 when nothing is asked.
  public double share() {
    return asked() == 0 ? 1 : (double) met() / asked();
  }
}
