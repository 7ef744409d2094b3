package gateline.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Words in parts with a dot between them, the most important first: where room is short the last
/// ones are left out whole, and only the first is ever cut. All of them are its accessible text.
public final class PartedLabel extends Label {
  private static final String DOT = " · ";

  private final Text measure = new Text();
  private List<String> parts = List.of();

  public PartedLabel() {
    widthProperty().subscribe(this::show);
    fontProperty().subscribe(this::show);
  }

  public void setParts(List<String> parts) {
    this.parts = List.copyOf(parts);
    setAccessibleText(String.join(DOT, parts));
    show();
  }

  private void show() {
    int count = parts.size();
    while (count > 1 && getWidth() > 0 && width(count) > getWidth()) {
      count--;
    }
    setText(String.join(DOT, parts.subList(0, count)));
  }

  private double width(int count) {
    measure.setFont(getFont());
    measure.setText(String.join(DOT, parts.subList(0, count)));
    return Math.ceil(measure.getLayoutBounds().getWidth());
  }

  /// As wide as all parts, whichever are shown.
  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + width(parts.size()) + snappedRightInset();
  }
}
