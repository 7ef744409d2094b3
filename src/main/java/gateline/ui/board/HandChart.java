package gateline.ui.board;

import gateline.board.Bar;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Place;
import gateline.board.TimeAxis;
import gateline.board.Zone;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A chart with bars as hands know it. While something is tried, rows and axis stay as they were.
interface HandChart {
  ScenePane pane();

  Grouping grouping();

  TimeAxis axis(BoardModel model);

  double scrollY();

  /// Where bars are; beyond its edges the chart scrolls under a hand that holds something.
  Bounds body();

  /// What is at a point; `hasDots` accepts the tasks beside whose bars the dots for links are.
  Zone zoneAt(Point point, Predicate<String> hasDots);

  /// Where a task could be set down at a point; null for nowhere.
  @Nullable Place placeAt(Point point);

  /// What shows a place: a line between rows, or a lane.
  @Nullable Bounds boundsOf(Place place);

  /// Whether a bar can be carried to another group and another day at once.
  boolean isFree();

  /// Where a model's bars stand.
  Bars bars(BoardModel model);

  /// The tasks with a bar in sight.
  List<String> inSight();

  /// The tasks whose bars touch a rectangle, in sight or not, in the order they stand in.
  List<String> touching(Bounds area);

  void pan(double dx, double dy);

  /// Bars of one model in pixels of the picture.
  interface Bars {
    /// A task's bar; null when it has none in the chart.
    @Nullable Bar bar(String task);

    /// Where a task's bar stands; null when it has none in the chart.
    default @Nullable Bounds of(String task) {
      Bar bar = bar(task);
      return bar == null ? null : bar.bounds();
    }

    /// A task's bar, were it to begin and end at these working minutes.
    default @Nullable Bounds at(String task, long start, long finish) {
      Bar bar = bar(task);
      return bar == null ? null : bar.at(start, finish);
    }

    /// How much of a task is done, from 0 to 1.
    default double done(String task) {
      Bar bar = bar(task);
      return bar == null ? 0 : bar.done();
    }

    default boolean isInstant(String task) {
      Bar bar = bar(task);
      return bar != null && bar.isInstant();
    }
  }
}
