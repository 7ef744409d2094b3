package gateline.file.json;

import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Members;
import java.nio.charset.StandardCharsets;

/// A JSON object as a tree and as text, for those who compare files instead of reading plans.
public final class JsonTree {
  private JsonTree() {}

  /// The tree of a text that was written here, and so is known to be an object without null.
  public static Members read(String text) {
    SourceText source = SourceText.of(text.getBytes(StandardCharsets.UTF_8));
    return (Members) Cursor.read(source, Anything.ANYTHING);
  }

  /// The text of a tree, with a line end after its last line.
  public static String text(JsonValue tree) {
    CanonicalText out = new CanonicalText("\n");
    Anything.ANYTHING.write(tree, out);
    return out.toString();
  }
}
