package gateline.ui.board;

import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A region that screen readers are told the text of; plain regions keep it to themselves.
abstract class SpeakingRegion extends Region {
  /// What screen readers are to be told of it from now on.
  public final void say(String words) {
    if (!words.equals(getAccessibleText())) {
      setAccessibleText(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? getAccessibleText()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
