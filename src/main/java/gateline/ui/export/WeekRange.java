package gateline.ui.export;

import gateline.board.TimeAxis;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The weeks of a picture, from one to another; all of them are none in particular.
final class WeekRange extends HBox {
  private final ComboBox<Integer> from = weeks("export-from", "From week");
  private final ComboBox<Integer> to = weeks("export-to", "To week");
  private final Consumer<TimeAxis.@Nullable Span> chosen;
  private boolean isFilling;
  private int last;

  WeekRange(Consumer<TimeAxis.@Nullable Span> chosen) {
    super(6);
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    from.setOnAction(_ -> choose(from));
    to.setOnAction(_ -> choose(to));
    getChildren().addAll(from, new Label("to"), to);
  }

  private static ComboBox<Integer> weeks(String id, String name) {
    ComboBox<Integer> weeks = new ComboBox<>();
    weeks.setId(id);
    weeks.setAccessibleText(name);
    weeks.setConverter(new InWords());
    return weeks;
  }

  /// The end that was not chosen makes way.
  private void choose(ComboBox<Integer> changed) {
    if (!isFilling) {
      int first = changed == to ? Math.min(from.getValue(), to.getValue()) : from.getValue();
      int end = Math.max(first, to.getValue());
      chosen.accept(first == 1 && end == last ? null : new TimeAxis.Span(first, end));
    }
  }

  void show(TimeAxis.@Nullable Span weeks, int lastWeek) {
    isFilling = true;
    if (last != lastWeek) {
      last = lastWeek;
      var all = IntStream.rangeClosed(1, lastWeek).boxed().toList();
      from.getItems().setAll(all);
      to.getItems().setAll(all);
    }
    from.setValue(weeks == null ? 1 : Math.min(weeks.from(), lastWeek));
    to.setValue(weeks == null ? lastWeek : Math.min(weeks.to(), lastWeek));
    isFilling = false;
  }

  /// `3` as `W3`.
  private static final class InWords extends StringConverter<Integer> {
    @Override
    public String toString(@Nullable Integer week) {
      return week == null ? "" : "W" + week;
    }

    @Override
    public Integer fromString(String words) {
      return Integer.valueOf(words.substring(1));
    }
  }
}
