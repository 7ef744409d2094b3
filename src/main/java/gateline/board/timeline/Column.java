package gateline.board.timeline;

import gateline.board.Pen.Align;

/// A column of the task table, in the window and in pictures.
public enum Column {
  NUMBER("#", Align.RIGHT),
  NAME("Task", Align.LEFT),
  SQUADS("Squads", Align.LEFT),
  ESTIMATE("Est.", Align.RIGHT),
  START("Start", Align.LEFT),
  FINISH("Finish", Align.LEFT),
  SLACK("Slack", Align.RIGHT),
  PROGRESS("Done", Align.RIGHT),
  DEPENDS("Depends", Align.LEFT),
  WEEK("Week", Align.RIGHT),
  START_VARIANCE("Start ±", Align.RIGHT),
  FINISH_VARIANCE("Finish ±", Align.RIGHT),
  ESTIMATE_VARIANCE("Est. ±", Align.RIGHT);

  private final String title;
  private final Align align;

  Column(String title, Align align) {
    this.title = title;
    this.align = align;
  }

  public String title() {
    return title;
  }

  public Align align() {
    return align;
  }

  /// Whether pictures have it where there is room.
  boolean isInPictures() {
    return compareTo(WEEK) < 0;
  }
}
