package gateline.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The ids of what is selected, in the order of selecting: tasks, gates, squads or risks.
public record Selection(SequencedSet<String> ids) {
  public static final Selection NONE = new Selection(new LinkedHashSet<>());

  public Selection {
    ids = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(ids));
  }

  public static Selection of(Collection<String> ids) {
    return new Selection(new LinkedHashSet<>(ids));
  }

  public static Selection of(String id) {
    return of(java.util.List.of(id));
  }

  public boolean contains(String id) {
    return ids.contains(id);
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  /// The one selected last, null when nothing is.
  public @Nullable String last() {
    return ids.isEmpty() ? null : ids.getLast();
  }
}
