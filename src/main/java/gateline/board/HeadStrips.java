package gateline.board;

import gateline.scene.Bounds;

/// Where the bands over a chart lie, from top to bottom; a band the sizes give no height is empty.
public record HeadStrips(Bounds phases, Bounds sprints, Bounds weeks, Bounds gates) {
  /// The bands from the top of `head` down, as wide as it.
  public static HeadStrips of(Sizes.Header heights, Bounds head) {
    Bounds phases = new Bounds(head.x(), head.y(), head.width(), heights.phases());
    Bounds sprints = new Bounds(head.x(), phases.bottom(), head.width(), heights.sprints());
    Bounds weeks = new Bounds(head.x(), sprints.bottom(), head.width(), heights.weeks());
    Bounds gates = new Bounds(head.x(), weeks.bottom(), head.width(), heights.gates());
    return new HeadStrips(phases, sprints, weeks, gates);
  }

  /// All of the bands together.
  public Bounds head() {
    return phases.union(gates);
  }

  /// The band that carries today's label: the first of sprints, phases and weeks that is there.
  Bounds todayStrip() {
    if (sprints.height() > 0) {
      return sprints;
    }
    return phases.height() > 0 ? phases : weeks;
  }
}
