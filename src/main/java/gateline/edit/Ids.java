package gateline.edit;

import gateline.edit.field.ActionFields;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Kinds;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Baseline;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives new items ids made from their names. An id that a baseline knows is not given again: it
/// means what was there then.
public final class Ids {
  private static final int LONGEST = 40;
  private static final Pattern RESERVED = Pattern.compile("plan|\\d+|week-\\d+|standup-.*");

  private final PlanContext context;
  private final Set<String> given = new HashSet<>();

  private Ids(PlanContext context) {
    this.context = context;
  }

  public static Ids in(PlanContext context) {
    return new Ids(context);
  }

  /// A new id for a task: `w3-golden-trace-capture`, or without the week when there is none.
  public String forTask(String name, @Nullable Integer week) {
    return fresh(week == null ? name : "w" + week + " " + name);
  }

  /// A new id made from words, never the same twice.
  public String fresh(String words) {
    String slug = slug(words);
    String id = slug;
    for (int number = 2; isTaken(id) || RESERVED.matcher(id).matches(); number++) {
      id = slug + "-" + number;
    }
    given.add(id);
    return id;
  }

  private static String slug(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.length() > LONGEST) {
      int end = plain.lastIndexOf('-', LONGEST);
      plain = plain.substring(0, end > 0 ? end : LONGEST);
    }
    return plain.isEmpty() ? "item" : plain;
  }

  private boolean isTaken(String id) {
    return given.contains(id) || isTaken(id, context) || isRemembered(id);
  }

  /// Whether an item of the plan has this id.
  static boolean isTaken(String id, PlanContext context) {
    return context.index().taskPosition(id) >= 0
        || Kinds.WITH_UNIQUE_IDS.stream()
            .filter(kind -> kind != TaskFields.KIND)
            .anyMatch(kind -> holds(kind, id, context))
        || holds(ActionFields.KIND, id, context);
  }

  private static <T> boolean holds(ItemKind<T> kind, String id, PlanContext context) {
    return kind.in(context.plan()).stream().anyMatch(item -> kind.id().of(item).equals(id));
  }

  private boolean isRemembered(String id) {
    return context.plan().baselines().stream()
        .map(Baseline::schedule)
        .anyMatch(dates -> dates.containsKey(id));
  }
}
