package gateline.edit.field;

import static java.util.stream.Collectors.joining;

import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fields by their path, as the command line names them: `estimate`, `decision.outcome`,
/// `exit.2.met`, `capacity.3`.
public final class FieldPath {
  private static final Pattern ENTRY = Pattern.compile("(\\w+)\\.(\\d{1,6})\\.(\\w+)");
  private static final Pattern AT = Pattern.compile("(\\w+)\\.(.+)");

  private FieldPath() {}

  /// The field of an item at a path, or in words why there is none.
  public static <T> Parsed<Field<T, ?>> find(Kinds.Found<T> found, String path, PlanContext in) {
    ItemKind<T> kind = found.kind();
    Optional<Field<T, ?>> plain =
        kind.fields().stream().filter(field -> field.key().equals(path)).findFirst();
    if (plain.isPresent()) {
      return Parsed.value(plain.get());
    }
    Matcher entry = ENTRY.matcher(path);
    Optional<Part<T, ?>> part = entry.matches() ? part(kind, entry.group(1)) : Optional.empty();
    if (part.isPresent()) {
      return inPart(part.get(), found.item(), entry);
    }
    Matcher at = AT.matcher(path);
    Optional<Series<T, ?, ?>> series =
        at.matches()
            ? kind.series().stream().filter(each -> each.key().equals(at.group(1))).findFirst()
            : Optional.empty();
    return series.isPresent() ? inSeries(series.get(), at.group(2), in) : unknown(kind, path);
  }

  /// The list inside items of a kind that has this key.
  public static <T> Optional<Part<T, ?>> part(ItemKind<T> kind, String key) {
    return kind.parts().stream().filter(part -> part.key().equals(key)).findFirst();
  }

  private static <T, E> Parsed<Field<T, ?>> inPart(Part<T, E> part, T item, Matcher path) {
    int number = Integer.parseInt(path.group(2));
    int size = part.list().of(item).size();
    if (number < 1 || number > size) {
      return Parsed.refused(
          "\"" + path.group() + "\": there is no " + part.noun() + " " + number + " of " + size);
    }
    return part.fields().stream()
        .filter(field -> field.key().equals(path.group(3)))
        .findFirst()
        .<Parsed<Field<T, ?>>>map(field -> Parsed.value(part.at(number - 1, field)))
        .orElseGet(() ->
            Parsed.refused(
                ("\"" + path.group(3) + "\": expected a field of the " + part.noun() + ", ")
                    + keys(part.fields().stream().map(Field::key))));
  }

  private static <T, K, V> Parsed<Field<T, ?>> inSeries(
      Series<T, K, V> series, String key, PlanContext in) {
    return series.keys().parse(key, in).map(series::at);
  }

  private static <T> Parsed<Field<T, ?>> unknown(ItemKind<T> kind, String path) {
    Stream<String> keys =
        Stream.of(
                kind.fields().stream().map(Field::key),
                kind.parts().stream()
                    .map(part -> part.key() + ".1." + part.fields().getFirst().key()),
                kind.series().stream().map(series -> series.key() + ".1"))
            .flatMap(each -> each);
    return Parsed.refused(
        "\"" + path + "\": expected a field of the " + kind.noun().one() + ", " + keys(keys));
  }

  private static String keys(Stream<String> keys) {
    return "one of " + keys.collect(joining(", "));
  }
}
