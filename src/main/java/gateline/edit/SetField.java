package gateline.edit;

import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives one field of one item, or of several of a kind, another value. `titles` is what the label
/// calls the items.
public record SetField<T, V extends @Nullable Object>(
    ItemKind<T> kind, Field<T, V> field, List<String> ids, V value, String titles) implements Edit {
  public SetField {
    ids = List.copyOf(ids);
  }

  public static <T, V extends @Nullable Object> SetField<T, V> of(
      ItemKind<T> kind, Field<T, V> field, T item, V value) {
    return of(kind, field, List.of(item), value);
  }

  /// The same value for several items, as one edit.
  public static <T, V extends @Nullable Object> SetField<T, V> of(
      ItemKind<T> kind, Field<T, V> field, List<T> items, V value) {
    List<String> ids = items.stream().map(kind.id()::of).toList();
    return new SetField<>(kind, field, ids, value, kind.titles(items));
  }

  /// The edit that a text typed into the field asks for.
  public static <T, V extends @Nullable Object> Parsed<Edit> typed(
      ItemKind<T> kind, Field<T, V> field, List<T> items, Typed typed) {
    return field.parse(typed.text(), typed.context()).map(value -> of(kind, field, items, value));
  }

  /// A text and the plan in which it was typed.
  public record Typed(String text, PlanContext context) {}

  @Override
  public Plan applyTo(Plan plan) {
    return kind.change(plan, ids, item -> field.with(item, value));
  }

  @Override
  public String label() {
    String whose = field.inside().isEmpty() ? titles : field.inside() + " of " + titles;
    return switch (value) {
      case Boolean flag -> "mark " + whose + " as " + (flag ? "" : "not ") + field.label();
      case null, default -> "change " + field.label() + " of " + whose;
    };
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    String fault = field.notation().fault(value, context);
    return ids.stream()
        .map(id ->
            kind.find(context.plan(), id)
                .map(item -> problem(item, fault))
                .orElseGet(() -> Refusals.missing(kind, id)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Problem> problem(T item, @Nullable String fault) {
    String broken = fault != null ? fault : kind.rule().apply(field.with(item, value));
    return Optional.ofNullable(broken).map(words -> Refusals.of(kind, item, field, words));
  }

  /// Typing and nudging are one step; a switch that is flipped is a step of its own.
  @Override
  public @Nullable Object mergeKey() {
    return value instanceof Boolean || value instanceof Enum
        ? null
        : List.of(kind.noun(), field.key(), ids);
  }
}
