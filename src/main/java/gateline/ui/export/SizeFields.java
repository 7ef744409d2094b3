package gateline.ui.export;

import gateline.board.picture.NamedSize;
import gateline.board.picture.PictureSize;
import gateline.ui.WrappedLabel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// How large a picture is: a size by its name, or a width and height of one's own.
final class SizeFields extends VBox {
  private static final String OWN = "Own size";

  private final ComboBox<String> names = new ComboBox<>();
  private final ComboBox<Double> scales = new ComboBox<>();
  private final TextField width = field("export-width", "Width in pixels, empty to fit");
  private final TextField height = field("export-height", "Height in pixels, empty to fit");
  private final HBox own = new HBox(6, width, new Label("×"), height, new Label("pixels"));
  private final Label fault = new WrappedLabel("", "export-fault");
  private final Consumer<PictureSize> chosen;
  private PictureSize size = NamedSize.SLIDE.size();
  private boolean isFilling;

  SizeFields(Consumer<PictureSize> chosen) {
    super(6);
    this.chosen = chosen;
    for (NamedSize each : NamedSize.values()) {
      names.getItems().add(each.title());
    }
    names.getItems().add(OWN);
    names.setId("export-size");
    names.setAccessibleText("Size");
    names.setMaxWidth(Double.MAX_VALUE);
    names.setOnAction(_ -> pick());
    scales.setId("export-scale");
    scales.setAccessibleText("Scale: image pixels for each pixel of the size");
    scales.getItems().setAll(1.0, 2.0, 3.0, 4.0);
    scales.setConverter(new Times());
    scales.setOnAction(
        _ -> ask(scales.getValue() == null ? size : size.withScale(scales.getValue())));
    own.setAlignment(Pos.CENTER_LEFT);
    own.setVisible(false);
    own.managedProperty().bind(own.visibleProperty());
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    getChildren().addAll(names, own, fault);
  }

  /// How many image pixels there are for each, beside the rest.
  ComboBox<Double> scales() {
    return scales;
  }

  void show(PictureSize next) {
    isFilling = true;
    boolean isTyped = own.isVisible() && OWN.equals(names.getValue()) && next.equals(size);
    size = next;
    Optional<NamedSize> named = NamedSize.of(next);
    if (!isTyped) {
      names.setValue(named.map(NamedSize::title).orElse(OWN));
      own.setVisible(named.isEmpty());
      width.setText(words(next.width()));
      height.setText(words(next.height()));
      fault.setText("");
    }
    scales.setValue(next.scale());
    isFilling = false;
  }

  private static String words(double pixels) {
    return pixels == 0 ? "" : String.valueOf(Math.round(pixels));
  }

  private TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    field.setPrefColumnCount(5);
    field.setPromptText("to fit");
    field.setOnAction(_ -> type());
    field
        .focusedProperty()
        .subscribe((_, isFocused) -> {
          if (!isFocused) {
            type();
          }
        });
    return field;
  }

  private void pick() {
    String name = names.getValue();
    own.setVisible(OWN.equals(name));
    for (NamedSize each : NamedSize.values()) {
      if (each.title().equals(name)) {
        ask(each.size().withScale(size.scale()));
      }
    }
  }

  private void type() {
    try {
      ask(new PictureSize(pixels(width), pixels(height), size.scale()));
    } catch (NumberFormatException _) {
      fault.setText("Width and height are whole numbers of pixels.");
    }
  }

  private static double pixels(TextField field) {
    String text = field.getText().strip();
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private void ask(PictureSize next) {
    if (isFilling || next.equals(size)) {
      return;
    }
    try {
      next.checked();
      fault.setText("");
      chosen.accept(next);
    } catch (IllegalArgumentException e) {
      String words = String.valueOf(e.getMessage());
      fault.setText(Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
    }
  }

  /// `2` as `2 ×`.
  private static final class Times extends StringConverter<Double> {
    @Override
    public String toString(Double scale) {
      return scale == null
          ? ""
          : (scale == Math.rint(scale) ? "" + Math.round(scale) : "" + scale) + " ×";
    }

    @Override
    public Double fromString(String words) {
      return Double.valueOf(words.replace(" ×", ""));
    }
  }
}
