package gateline.plan;

import java.util.List;

/// The keys of one object in the file that this version does not know, each with the known key it
/// followed, so that they are written back where they stood.
public record Extras(List<Extra> entries) {
  /// What nearly every object has: nothing unknown.
  public static final Extras NONE = new Extras(List.of());

  public Extras {
    entries = List.copyOf(entries);
  }

  /// One unknown key. `after` is the known key before it, empty when it came first.
  public record Extra(String after, String key, JsonValue value) {}

  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
