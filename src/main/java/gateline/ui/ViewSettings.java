package gateline.ui;

import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.picture.View;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the plan is looked at; kept for the user, never in the plan. `theme` is the one in effect.
public final class ViewSettings {
  private static final double DEFAULT_TABLE = 500;
  private static final double DEFAULT_STRIP = 228;

  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TIMELINE);
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.WEEK);
  private final ObjectProperty<Grouping> lanes = new SimpleObjectProperty<>(Grouping.SQUAD);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final BooleanProperty strip = new SimpleBooleanProperty(true);
  private final BooleanProperty inspector = new SimpleBooleanProperty(false);
  private final BooleanProperty presenting = new SimpleBooleanProperty(false);
  private final BooleanProperty exporting = new SimpleBooleanProperty(false);
  private final BooleanProperty baseline = new SimpleBooleanProperty(false);
  private final BooleanProperty problems = new SimpleBooleanProperty(false);
  private final BooleanProperty dateRisk = new SimpleBooleanProperty(false);

  private final DoubleProperty tableWidth = new SimpleDoubleProperty(DEFAULT_TABLE);
  private final DoubleProperty stripHeight = new SimpleDoubleProperty(DEFAULT_STRIP);

  public ObjectProperty<View> view() {
    return view;
  }

  /// What the rows of the timeline are grouped by.
  public ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  /// Whose lanes the lanes are.
  public ObjectProperty<Grouping> lanes() {
    return lanes;
  }

  /// What a view is grouped by.
  public Grouping groupingOf(View which) {
    return switch (which) {
      case TIMELINE -> grouping.get();
      case LANES -> lanes.get();
      case ALLOCATION, GATES, REVIEW -> Grouping.NONE;
    };
  }

  /// Groups the view on show, if it has anything to group.
  public void group(Grouping next) {
    switch (view.get()) {
      case TIMELINE -> grouping.set(next);
      case LANES -> lanes.set(next);
      case ALLOCATION, GATES, REVIEW -> {}
    }
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// Whether the squads' allocation stands under the timeline.
  public BooleanProperty strip() {
    return strip;
  }

  /// Whether the inspector is open.
  public BooleanProperty inspector() {
    return inspector;
  }

  /// Whether the review is presented: its pages alone, without the window around them.
  public BooleanProperty presenting() {
    return presenting;
  }

  /// Whether the panel in which pictures are made stands in the place of the board.
  public BooleanProperty exporting() {
    return exporting;
  }

  /// Whether the latest baseline stands under the bars of the timeline.
  public BooleanProperty baseline() {
    return baseline;
  }

  /// Whether the list of problems is open.
  public BooleanProperty problems() {
    return problems;
  }

  /// Whether the panel that says how likely the dates are is open.
  public BooleanProperty dateRisk() {
    return dateRisk;
  }

  /// The width of the task table in pixels, before it is fitted into the window.
  public DoubleProperty tableWidth() {
    return tableWidth;
  }

  /// The height of the allocation strip in pixels, before it is fitted into the window.
  public DoubleProperty stripHeight() {
    return stripHeight;
  }
}
