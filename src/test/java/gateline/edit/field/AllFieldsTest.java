package gateline.edit.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.testing.PlanGenerator;
import gateline.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every field of every item there is.
class AllFieldsTest {
  static Stream<Plan> plans() {
    return Stream.concat(
        Stream.of(Samples.values()).map(Samples::plan),
        LongStream.range(0, 20).mapToObj(PlanGenerator::plan));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyTextOfAFieldParsesBackToItsValue(Plan plan) {
    PlanContext context = PlanContext.of(plan);
    Kinds.ALL.forEach(kind -> checkAll(kind, context));
  }

  private static <T> void checkAll(ItemKind<T> kind, PlanContext context) {
    for (T item : kind.in(context.plan())) {
      fields(kind, item).forEach(field -> check(kind, item, field, context));
    }
  }

  private static <T, V> void check(
      ItemKind<T> kind, T item, Field<T, V> field, PlanContext context) {
    String what = kind.subject(item) + ": " + field.key();
    if (field.notation().fault(field.of(item), context) == null) {
      Parsed<V> parsed = field.parse(field.text(item, context), context);
      assertEquals(Parsed.value(field.of(item)), parsed, what);
    }
    assertSame(item, field.with(item, field.of(item)), what);
    assertTrue(field.key().matches("[a-zA-Z.0-9_-]+"), what);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyFieldIsFoundByItsPath(Plan plan) {
    PlanContext context = PlanContext.of(plan);
    Kinds.ALL.forEach(kind -> findAll(kind, context));
  }

  private static <T> void findAll(ItemKind<T> kind, PlanContext context) {
    for (T item : kind.in(context.plan())) {
      for (Field<T, ?> field : fields(kind, item)) {
        Parsed<Field<T, ?>> found =
            FieldPath.find(new Kinds.Found<>(kind, item), field.key(), context);
        assertEquals(
            field.of(item),
            found instanceof Parsed.Value<Field<T, ?>>(Field<T, ?> same) ? same.of(item) : found,
            kind.subject(item));
      }
    }
  }

  /// All fields of an item, those of entries inside it and of single weeks, too.
  static <T> List<Field<T, ?>> fields(ItemKind<T> kind, T item) {
    List<Field<T, ?>> all = new ArrayList<>(kind.fields());
    kind.parts().forEach(part -> all.addAll(inPart(part, item)));
    kind.series().forEach(series -> all.addAll(inSeries(series, item)));
    return all;
  }

  private static <T, E> List<Field<T, ?>> inPart(Part<T, E> part, T item) {
    List<Field<T, ?>> all = new ArrayList<>();
    for (int i = 0; i < part.list().of(item).size(); i++) {
      for (Field<E, ?> field : part.fields()) {
        all.add(part.at(i, field));
      }
    }
    return all;
  }

  private static <T, K, V> List<Field<T, ?>> inSeries(Series<T, K, V> series, T item) {
    List<Field<T, ?>> all = new ArrayList<>();
    series.map().of(item).keySet().forEach(key -> all.add(series.at(key)));
    return all;
  }
}
