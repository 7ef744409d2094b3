package gateline.cli;

import gateline.cli.EditOrder.Ordered;
import gateline.edit.AddItems;
import gateline.edit.ChangeEntries;
import gateline.edit.ChangeId;
import gateline.edit.DeleteItems;
import gateline.edit.SetField;
import gateline.edit.field.Field;
import gateline.edit.field.FieldPath;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Kinds;
import gateline.edit.field.Kinds.Found;
import gateline.edit.field.Part;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// The orders that concern one item: set a field of it, add it or to it, delete it or in it.
final class ItemOrders {
  private static final int LONGEST_SHOWN = 40;

  private ItemOrders() {}

  /// The item of an id.
  private static Parsed<Found<?>> item(String id, PlanContext context) {
    return Kinds.find(context.plan(), id)
        .<Parsed<Found<?>>>map(Parsed::value)
        .orElseGet(() -> Parsed.refused("there is no item \"" + id + "\" in the plan"));
  }

  static Parsed<Ordered> set(Matcher parts, PlanContext context) {
    return item(parts.group(1), context).flatMap(found -> set(found, parts, context));
  }

  private static <T> Parsed<Ordered> set(Found<T> found, Matcher parts, PlanContext context) {
    return parts.group(2).equals("id")
        ? EditOrders.ordered(ChangeId.of(found.kind(), found.item(), parts.group(3)))
        : FieldPath.find(found, parts.group(2), context)
            .flatMap(field -> set(found, field, parts.group(3), context));
  }

  private static <T, V> Parsed<Ordered> set(
      Found<T> found, Field<T, V> field, String text, PlanContext context) {
    return switch (field.parse(text, context)) {
      case Parsed.Value<V>(V value) -> {
        SetField<T, V> edit = SetField.of(found.kind(), field, found.item(), value);
        yield Parsed.value(new Ordered(edit, details(found.item(), field, value, context)));
      }
      case Parsed.Refused<V>(String words) ->
          Parsed.refused(found.kind().subject(found.item()) + ": " + field.key() + " " + words);
    };
  }

  /// `4 to 6`, where both fit a line.
  private static <T, V> String details(T item, Field<T, V> field, V value, PlanContext context) {
    String before = field.text(item, context);
    String after = field.notation().format(value, context);
    boolean isShort =
        before.length() <= LONGEST_SHOWN
            && after.length() <= LONGEST_SHOWN
            && !after.contains("\n");
    return value instanceof Boolean || !isShort
        ? ""
        : (before.isEmpty() ? "none" : before) + " to " + (after.isEmpty() ? "none" : after);
  }

  static Parsed<Ordered> add(Matcher parts, PlanContext context) {
    if (".".equals(parts.group(2))) {
      return item(parts.group(1), context)
          .flatMap(found -> addEntry(found, parts.group(3), parts.group(4)));
    }
    return Kinds.ALL.stream()
        .filter(kind -> kind.noun().one().equals(parts.group(1)))
        .findFirst()
        .map(kind -> addItem(kind, Optional.ofNullable(parts.group(3)), parts.group(4), context))
        .orElseGet(() -> Parsed.refused("\"" + parts.group(1) + "\" is no kind of item"));
  }

  private static <T> Parsed<Ordered> addItem(
      ItemKind<T> kind, Optional<String> id, String name, PlanContext context) {
    return AddItems.named(kind, name, context)
        .map(made ->
            id.map(given -> kind.id().with(made.items().getFirst(), given))
                .map(item -> AddItems.of(kind, List.of(item), AddItems.END))
                .orElse(made))
        .map(edit -> new Ordered(edit, kind.id().of(edit.items().getFirst())))
        .map(Parsed::value)
        .orElseGet(
            () -> Parsed.refused("nobody adds a " + kind.noun().one() + "; edit the one there is"));
  }

  private static <T> Parsed<Ordered> addEntry(Found<T> found, String key, String text) {
    Optional<Part<T, ?>> part = FieldPath.part(found.kind(), key);
    return part.isPresent() ? addEntry(found, part.get(), text) : noList(found, key);
  }

  private static <T, E> Parsed<Ordered> addEntry(Found<T> found, Part<T, E> part, String text) {
    E entry = part.blank().apply(text);
    return entry == null
        ? Parsed.refused("a text alone makes no " + part.noun())
        : EditOrders.ordered(ChangeEntries.add(found.kind(), found.item(), part, entry));
  }

  private static Parsed<Ordered> noList(Found<?> found, String key) {
    return Parsed.refused("a " + found.kind().noun().one() + " has no list \"" + key + "\"");
  }

  static Parsed<Ordered> delete(Matcher parts, PlanContext context) {
    return item(parts.group(1), context)
        .flatMap(found ->
            parts.group(2) == null
                ? delete(found, context)
                : deleteEntry(found, parts.group(2), Integer.parseInt(parts.group(3))));
  }

  private static <T> Parsed<Ordered> delete(Found<T> found, PlanContext context) {
    DeleteItems<T> edit = DeleteItems.of(found.kind(), List.of(found.item()));
    String with = edit.consequence(context.plan());
    return Parsed.value(new Ordered(edit, with.isEmpty() ? "" : "with " + with));
  }

  private static <T> Parsed<Ordered> deleteEntry(Found<T> found, String key, int number) {
    return FieldPath.part(found.kind(), key)
        .map(part -> deleteEntry(found, part, number))
        .orElseGet(() -> noList(found, key));
  }

  private static <T, E> Parsed<Ordered> deleteEntry(Found<T> found, Part<T, E> part, int number) {
    int size = part.list().of(found.item()).size();
    return number < 1 || number > size
        ? Parsed.refused("there is no " + part.noun() + " " + number + " of " + size)
        : EditOrders.ordered(ChangeEntries.remove(found.kind(), found.item(), part, number - 1));
  }
}
