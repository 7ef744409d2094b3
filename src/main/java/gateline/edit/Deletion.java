package gateline.edit;

import static java.util.stream.Collectors.joining;

import gateline.edit.field.ItemKind;
import gateline.edit.field.Kinds;
import gateline.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/// Items of any kinds that are deleted together, as one edit, with what goes with them in words.
public record Deletion(Plan plan, List<DeleteItems<?>> parts) {
  public Deletion {
    parts = List.copyOf(parts);
  }

  /// The deletion of what is in a plan under these ids.
  public static Deletion of(Plan plan, List<String> ids) {
    List<DeleteItems<?>> parts = new ArrayList<>();
    Kinds.WITH_UNIQUE_IDS.forEach(kind -> add(parts, kind, plan, ids));
    return new Deletion(plan, parts);
  }

  private static <T> void add(
      List<DeleteItems<?>> parts, ItemKind<T> kind, Plan plan, List<String> ids) {
    List<T> items =
        kind.in(plan).stream().filter(item -> ids.contains(kind.id().of(item))).toList();
    if (!items.isEmpty()) {
      parts.add(DeleteItems.of(kind, items));
    }
  }

  public Edit edit() {
    return parts.size() == 1 ? parts.getFirst() : new Together(label(), List.copyOf(parts));
  }

  private String label() {
    return parts.stream().map(DeleteItems::label).collect(joining(", "));
  }

  /// `delete 3 tasks, and with it 2 links, 1 gate requirement`.
  public String words() {
    String with =
        parts.stream()
            .map(part -> part.consequence(plan))
            .filter(each -> !each.isEmpty())
            .collect(joining(", "));
    return label() + (with.isEmpty() ? "" : ", and with it " + with);
  }
}
