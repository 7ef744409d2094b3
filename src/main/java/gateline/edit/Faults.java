package gateline.edit;

import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Part;
import gateline.edit.field.Series;
import gateline.edit.notation.PatternNotation;
import gateline.edit.notation.PlanContext;
import gateline.plan.Problem;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can stand against an item that an edit brings.
final class Faults {
  private Faults() {}

  /// The first thing that is wrong with an item in a plan, whichever of its fields it is in.
  static <T> Optional<Problem> first(ItemKind<T> kind, T item, PlanContext context) {
    return Stream.of(
            kind.fields().stream().map(field -> fault(kind, item, field, context)),
            kind.parts().stream().flatMap(part -> inPart(kind, item, part, context)),
            kind.series().stream().flatMap(series -> inSeries(kind, item, series, context)))
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> ofRule(kind, item));
  }

  private static <T, V extends @Nullable Object> Optional<Problem> fault(
      ItemKind<T> kind, T item, Field<T, V> field, PlanContext context) {
    return Optional.ofNullable(field.notation().fault(field.of(item), context))
        .map(words -> Refusals.of(kind, item, field, words));
  }

  private static <T, E> Stream<Optional<Problem>> inPart(
      ItemKind<T> kind, T item, Part<T, E> part, PlanContext context) {
    return IntStream.range(0, part.list().of(item).size())
        .boxed()
        .flatMap(place ->
            part.fields().stream().map(field -> fault(kind, item, part.at(place, field), context)));
  }

  private static <T, K, V> Stream<Optional<Problem>> inSeries(
      ItemKind<T> kind, T item, Series<T, K, V> series, PlanContext context) {
    return series.map().of(item).keySet().stream()
        .map(key -> {
          String fault = series.keys().fault(key, context);
          return fault == null
              ? fault(kind, item, series.at(key), context)
              : Optional.of(Refusals.of(kind, item, series.at(key), fault));
        });
  }

  private static <T> Optional<Problem> ofRule(ItemKind<T> kind, T item) {
    return Optional.ofNullable(kind.rule().apply(item))
        .map(words -> Refusals.of(kind.id().of(item), "", kind.subject(item) + ": " + words));
  }

  /// What is wrong with a new id: its form, or that another item has it.
  static Optional<Problem> ofId(String id, PlanContext context) {
    String fault = PatternNotation.ID.fault(id, context);
    String words =
        fault == null && Ids.isTaken(id, context)
            ? "\"" + id + "\": an item has this id already"
            : fault;
    return Optional.ofNullable(words).map(text -> Refusals.of(id, "id", text));
  }
}
