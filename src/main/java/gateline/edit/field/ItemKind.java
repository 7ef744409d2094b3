package gateline.edit.field;

import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One kind of item: what it is called, where its items live in a plan, what they go by and what
/// can be edited in them. `rule` says in words why an item cannot be as it is, or null.
public record ItemKind<T>(
    Noun noun,
    Lens<Plan, List<T>> items,
    Lens<T, String> id,
    Function<T, String> name,
    Origin<T> origin,
    Function<T, @Nullable String> rule,
    List<Field<T, ?>> fields,
    List<Part<T, ?>> parts,
    List<Series<T, ?, ?>> series) {
  private static final int LONGEST_TITLE = 48;

  public ItemKind {
    fields = List.copyOf(fields);
    parts = List.copyOf(parts);
    series = List.copyOf(series);
  }

  /// What one item is called and what several are.
  public record Noun(String one, String many) {
    public static Noun of(String one) {
      return new Noun(one, one + "s");
    }

    /// `1 link`, `3 links`.
    public String count(int number) {
      return number + " " + (number == 1 ? one : many);
    }
  }

  /// The items of a plan, in the order of the file.
  public List<T> in(Plan plan) {
    return items.of(plan);
  }

  /// The first item of this id; one that comes to be when it is first edited counts as there.
  public Optional<T> find(Plan plan, String wanted) {
    return in(plan).stream()
        .filter(item -> id.of(item).equals(wanted))
        .findFirst()
        .or(() -> origin.implied(plan, wanted));
  }

  /// The name of an item as labels say it, shortened, or its id where it has none.
  public String title(T item) {
    String said = name.apply(item).strip();
    if (said.isEmpty()) {
      return noun.one() + " " + id.of(item);
    }
    return said.codePointCount(0, said.length()) <= LONGEST_TITLE
        ? said
        : said.substring(0, said.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
  }

  /// `Golden trace capture`, or `3 tasks`.
  public String titles(List<T> some) {
    return some.size() == 1 ? title(some.getFirst()) : noun.count(some.size());
  }

  /// `gate "SDK Alpha" (g6)`, as problems call an item.
  public String subject(T item) {
    return Problem.subject(noun.one(), name.apply(item), id.of(item));
  }

  /// The plan with the first item of each id changed; the same object when none changes.
  public Plan change(Plan plan, List<String> ids, UnaryOperator<T> change) {
    Set<String> left = new HashSet<>(ids);
    List<T> next = new ArrayList<>(in(plan));
    boolean isChanged = false;
    for (int i = 0; i < next.size() && !left.isEmpty(); i++) {
      T item = next.get(i);
      if (left.remove(id.of(item))) {
        next.set(i, change.apply(item));
        isChanged |= next.get(i) != item;
      }
    }
    for (String missing : left) {
      isChanged |= origin.addImplied(plan, missing, change, next);
    }
    return isChanged ? items.with(plan, next) : plan;
  }
}
