package gateline.board;

/// What the rows of the timeline, or the lanes, are grouped by.
public enum Grouping {
  WEEK,
  SPRINT,
  PHASE,
  SQUAD,
  NONE
}
