package gateline.review.change;

import gateline.edit.field.Field;
import gateline.edit.field.Part;
import gateline.edit.notation.PlanContext;
import gateline.review.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What happened to the entries of a list, in words: `exit criterion "Traces replay": met`, `exit
/// criterion "Docs are out" added`.
record PartWords<E>(Part<?, E> part, Sides sides) {
  private static final int MOST = 3;

  String of(List<E> was, List<E> is) {
    List<String> words = was.size() == is.size() ? changed(was, is) : comeAndGone(was, is);
    if (words.isEmpty()) {
      return part.noun() + " moved in the list";
    }
    int more = words.size() - MOST;
    return String.join(", ", words.subList(0, Math.min(MOST, words.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private List<String> changed(List<E> was, List<E> is) {
    boolean isReordered = !was.equals(is) && new HashSet<>(was).equals(new HashSet<>(is));
    List<String> words = new ArrayList<>();
    for (int place = 0; place < is.size() && !isReordered; place++) {
      if (!was.get(place).equals(is.get(place))) {
        words.add(changed(was.get(place), is.get(place)));
      }
    }
    return words;
  }

  private String changed(E was, E is) {
    List<String> fields = new ArrayList<>();
    part.fields().forEach(field -> add(fields, field, was, is));
    String name = name(is, sides.now());
    return fields.isEmpty() ? name + " changed" : name + ": " + String.join(", ", fields);
  }

  private <V> void add(List<String> words, Field<E, V> field, E was, E is) {
    if (!Objects.equals(field.of(was), field.of(is))) {
      words.add(new FieldWords<>(field, sides).of(field.of(was), field.of(is)));
    }
  }

  private List<String> comeAndGone(List<E> was, List<E> is) {
    Set<String> then = names(was, sides.then());
    Set<String> now = names(is, sides.now());
    List<String> words = new ArrayList<>();
    now.stream().filter(name -> !then.contains(name)).forEach(name -> words.add(name + " added"));
    then.stream().filter(name -> !now.contains(name)).forEach(name -> words.add(name + " deleted"));
    return words;
  }

  private Set<String> names(List<E> entries, PlanContext context) {
    Set<String> names = new LinkedHashSet<>();
    entries.forEach(entry -> names.add(name(entry, context)));
    return names;
  }

  private String name(E entry, PlanContext context) {
    String text = part.fields().isEmpty() ? "" : part.fields().getFirst().text(entry, context);
    return text.isEmpty() ? part.noun() : part.noun() + " " + Names.quoted(text);
  }
}
