package gateline.edit.rewrite;

import gateline.edit.field.Field;
import gateline.edit.field.ItemKind.Noun;
import gateline.plan.Link;
import gateline.plan.Task.Assignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ids and owners that items name, rewritten.
record Names(Rewrite rewrite) {
  private static final Noun SQUAD = Noun.of("task's squad");
  private static final Noun LINK = Noun.of("link");

  /// What an id becomes; null when it is taken away, as something of this noun.
  @Nullable String of(String id, Noun noun) {
    String next = rewrite.id(id);
    if (next == null) {
      rewrite.takesAway(noun);
    }
    return next;
  }

  <T> T list(T item, Field<T, List<String>> field, Noun noun) {
    return field.with(item, ids(field.of(item), noun));
  }

  List<String> ids(List<String> ids, Noun noun) {
    return Lists.map(ids, id -> of(id, noun));
  }

  <T> T owner(T item, Field<T, String> field) {
    return field.with(item, rewrite.owner(field.of(item)));
  }

  @Nullable Assignment assignment(Assignment assignment) {
    String squad = of(assignment.squad(), SQUAD);
    if (squad == null) {
      return null;
    }
    return squad.equals(assignment.squad())
        ? assignment
        : new Assignment(squad, assignment.people(), assignment.extras());
  }

  @Nullable Link link(Link link) {
    String on = of(link.on(), LINK);
    if (on == null) {
      return null;
    }
    return on.equals(link.on()) ? link : new Link(on, link.type(), link.lag(), link.extras());
  }
}
