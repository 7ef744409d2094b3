package gateline.ui;

import javafx.scene.control.Label;

/// Words that go on in further lines and are never cut for want of height.
public final class WrappedLabel extends Label {
  public WrappedLabel(String text, String styleClass) {
    super(text);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add(styleClass);
  }
}
