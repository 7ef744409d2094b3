package gateline.ui.export;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.Preset;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.ui.ViewSettings;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What can be chosen for a picture, from what it is for down to its single parts.
final class OptionForm extends VBox {
  private final ObjectProperty<ExportOptions> options;
  private final Toggles<View> views;
  private final WeekRange weeks;
  private final Toggles<RowChoice> rows;
  private final SizeFields size;
  private final Toggles<Theme> themes;
  private final CheckBox transparent = new CheckBox("Transparent");
  private final Map<PicturePart, CheckBox> parts = new EnumMap<>(PicturePart.class);
  private final CheckBox priv = new CheckBox("Private items");

  OptionForm(ObjectProperty<ExportOptions> options, ViewSettings settings) {
    this.options = options;
    views = new Toggles<>(View.class, View::words, settings.view()::set);
    weeks = new WeekRange(span -> change(picture -> picture.withWeeks(span)));
    rows = new Toggles<>(RowChoice.class, RowChoice::title, this::choose);
    size = new SizeFields(next -> change(picture -> picture.withSize(next)));
    themes =
        new Toggles<>(
            Theme.class,
            theme -> theme == Theme.LIGHT ? "Light" : "Dark",
            theme -> change(picture -> picture.withTheme(theme)));
    transparent.setId("export-transparent");
    transparent.setOnAction(_ -> change(picture -> picture.transparent(transparent.isSelected())));
    priv.setId("export-private");
    priv.setOnAction(_ -> options.set(options.get().withPrivate(priv.isSelected())));
    getStyleClass().add("export-options");
    getChildren()
        .addAll(head("Made for"), presets(), head("Picture"), grid(), head("With"), parts());
  }

  private static Label head(String words) {
    Label head = new Label(words);
    head.getStyleClass().add("export-head");
    return head;
  }

  private FlowPane presets() {
    FlowPane all = new FlowPane(6, 6);
    for (Preset preset : Preset.values()) {
      Button button = new Button(preset.title());
      button.setId("export-for-" + preset.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().add(Styles.SMALL);
      button.setOnAction(_ -> change(preset::applyTo));
      all.getChildren().add(button);
    }
    return all;
  }

  private GridPane grid() {
    GridPane grid = new GridPane(10, 8);
    HBox ground = new HBox(12, themes, transparent);
    ground.setAlignment(Pos.CENTER_LEFT);
    row(grid, "View", views);
    row(grid, "Weeks", weeks);
    row(grid, "Rows", rows);
    row(grid, "Size", size);
    row(grid, "Scale", size.scales());
    row(grid, "Theme", ground);
    return grid;
  }

  private static void row(GridPane grid, String name, Node what) {
    Label label = new Label(name);
    label.setLabelFor(what);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(Styles.TEXT_MUTED);
    grid.addRow(grid.getRowCount(), label, what);
  }

  private GridPane parts() {
    GridPane grid = new GridPane(24, 8);
    for (PicturePart part : PicturePart.values()) {
      CheckBox box = new CheckBox(part.title());
      box.setId("export-" + part.name().toLowerCase(Locale.ROOT));
      box.setOnAction(_ -> change(picture -> picture.withPart(part, box.isSelected())));
      parts.put(part, box);
      int place = parts.size() - 1;
      grid.add(box, place / 3, place % 3);
    }
    grid.add(priv, 0, 3, 2, 1);
    return grid;
  }

  private void choose(RowChoice choice) {
    options.set(options.get().withRows(choice));
  }

  private void change(UnaryOperator<PictureRequest> change) {
    options.set(options.get().with(change));
  }

  /// Shows what is chosen, and offers what makes a difference to the view on show.
  void show(BoardModel model, View view, Selection selection) {
    ExportOptions chosen = options.get();
    PictureRequest picture = chosen.picture();
    boolean hasRows = view == View.TIMELINE || view == View.LANES;
    views.select(view);
    weeks.show(picture.weeks(), model.lastWeek());
    weeks.setDisable(view == View.GATES || view == View.REVIEW);
    rows.offer(each -> hasRows && each.isOffered(model, selection));
    rows.select(
        chosen.rows().isOffered(model, selection)
            ? chosen.rows()
            : RowChoice.FILTERED.isOffered(model, selection) ? RowChoice.FILTERED : RowChoice.ALL);
    size.show(picture.size());
    themes.select(picture.theme());
    transparent.setSelected(picture.isTransparent());
    parts.forEach((part, box) -> {
      box.setSelected(picture.parts().contains(part));
      box.setDisable(!part.isKnownTo(view));
    });
    priv.setSelected(chosen.withPrivate());
  }
}
