package gateline.paint.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Hands out ids that are valid and unique in one document: a name that comes again gets `-2`, `-3`
/// and so on behind it.
final class Ids {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  String unique(String name) {
    String valid = valid(name);
    String id = valid;
    while (!taken.add(id)) {
      id = valid + "-" + (counts.merge(valid, 1, Integer::sum) + 1);
    }
    return id;
  }

  private static String valid(String name) {
    StringBuilder valid = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z') || c == '_';
      boolean other = isBetween(c, '0', '9') || c == '-' || c == '.';
      if (i == 0 && !letter) {
        valid.append('_');
      }
      if (letter || other) {
        valid.append(c);
      } else if (i > 0) {
        valid.append('_');
      }
    }
    return valid.toString();
  }

  private static boolean isBetween(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
