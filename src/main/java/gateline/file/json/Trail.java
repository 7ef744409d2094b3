package gateline.file.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/// The objects with known keys that are open around the current token, and the words that lead
/// there: the innermost item that has a name, and the key.
final class Trail {
  private final Deque<Fields> open = new ArrayDeque<>();

  void enter(Fields fields) {
    open.push(fields);
  }

  void leave() {
    open.pop();
  }

  boolean isOutermost(Fields fields) {
    return open.peekLast() == fields;
  }

  /// Words to begin a message with, such as `task "Build" (build): estimate: `, or none.
  String inWords(TokenStreamContext context) {
    String item =
        open.stream()
            .filter(Fields::isNamed)
            .findFirst()
            .map(fields -> fields.subject() + ": ")
            .orElse("");
    List<String> keys = keys(context);
    return keys.isEmpty() ? item : item + String.join(" ", keys) + ": ";
  }

  /// The keys from the innermost object down to the current value: one, or two within a map.
  private List<String> keys(TokenStreamContext current) {
    Fields innermost = open.peek();
    List<String> keys = new ArrayList<>();
    @Nullable TokenStreamContext context = innermost == null ? null : current;
    while (context != null && context.getNestingDepth() >= innermost.depth()) {
      if (context.currentName() != null) {
        keys.addFirst(Found.shorten(context.currentName()));
      }
      context = context.getParent();
    }
    return keys;
  }
}
