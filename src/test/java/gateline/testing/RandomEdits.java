package gateline.testing;

import gateline.edit.AddItems;
import gateline.edit.AddLink;
import gateline.edit.ChangeEntries;
import gateline.edit.ChangeId;
import gateline.edit.ChangeLink;
import gateline.edit.ChangeStart;
import gateline.edit.Decide;
import gateline.edit.DeleteItems;
import gateline.edit.Duplicates;
import gateline.edit.Edit;
import gateline.edit.Ids;
import gateline.edit.InsertWeek;
import gateline.edit.MoveItems;
import gateline.edit.RemoveLink;
import gateline.edit.RemoveWeek;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.Field;
import gateline.edit.field.GateDecisionFields;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Kinds;
import gateline.edit.field.Part;
import gateline.edit.field.Series;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Edits from a seed, of every sort and over every field: the same seed and plans give the same
/// edits. Some of them are refused (a loop, weeks that are needed) or change nothing.
public final class RandomEdits {
  private static final int TRIES = 30;
  private static final List<String> TEXTS =
      List.of(
          "",
          "0",
          "3",
          "7",
          "2.5",
          "4h",
          "2-3-6",
          "50%",
          "w2 thu",
          "29 jan",
          "2026-02-13",
          "yes",
          "no",
          "nothing",
          "hold",
          "high",
          "lower",
          "closed",
          "10:30",
          "mon, tue, fri",
          "80-150",
          "#0D8165",
          "12FS+2d, 3SS",
          "Quality x2",
          "Words, and \"more\" of them",
          "In two\nlines");

  private final Random random;

  public RandomEdits(long seed) {
    random = new Random(seed * 31 + 7);
  }

  /// The next edit, made for a plan.
  public Edit next(PlanContext context) {
    Optional<? extends Edit> edit = Optional.empty();
    while (edit.isEmpty()) {
      edit = any(context);
    }
    return edit.get();
  }

  private Optional<? extends Edit> any(PlanContext context) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> add(kind(), context);
      case 2, 3 -> entries(kind(), context.plan());
      case 4 -> delete(kind(), context.plan());
      case 5 -> reorder(kind(), context.plan());
      case 6, 7, 8 -> link(context.plan());
      case 9 -> some(TaskFields.KIND, context.plan()).map(tasks -> Duplicates.of(tasks, context));
      case 10 -> one(context.plan().gates()).map(this::decide);
      case 11 -> weeks(context.plan());
      case 12 -> rename(kind(), context);
      case 13 -> Optional.of(Together.of("do two things", next(context), next(context)));
      default -> set(kind(), context);
    };
  }

  private <T> Optional<T> one(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  /// Tasks half of the time.
  private ItemKind<?> kind() {
    return random.nextBoolean() ? TaskFields.KIND : one(Kinds.ALL).orElseThrow();
  }

  /// One to three items of a kind.
  private <T> Optional<List<T>> some(ItemKind<T> kind, Plan plan) {
    List<T> all = new ArrayList<>(kind.in(plan));
    Collections.shuffle(all, random);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.subList(0, Math.min(all.size(), 1 + random.nextInt(3))));
  }

  private <T> Optional<? extends Edit> set(ItemKind<T> kind, PlanContext context) {
    return some(kind, context.plan())
        .flatMap(items ->
            field(kind, items.getFirst(), context)
                .flatMap(field -> set(kind, field, items, context)));
  }

  private <T> Optional<Field<T, ?>> field(ItemKind<T> kind, T item, PlanContext context) {
    Optional<Part<T, ?>> part = one(kind.parts());
    if (part.isPresent() && random.nextInt(3) == 0) {
      return inPart(part.get(), item);
    }
    Optional<Series<T, ?, ?>> series = one(kind.series());
    return series.isPresent() && random.nextInt(3) == 0
        ? at(series.get(), context)
        : one(kind.fields());
  }

  private <T, E> Optional<Field<T, ?>> inPart(Part<T, E> part, T item) {
    int size = part.list().of(item).size();
    return size == 0
        ? Optional.empty()
        : one(part.fields()).map(field -> part.at(random.nextInt(size), field));
  }

  private <T, K, V> Optional<Field<T, ?>> at(Series<T, K, V> series, PlanContext context) {
    return one(series.keys().choices(context))
        .map(key -> series.keys().parse(key, context))
        .flatMap(RandomEdits::value)
        .map(series::at);
  }

  /// Entries of lists are set in one item alone: another may have fewer.
  private <T, V> Optional<Edit> set(
      ItemKind<T> kind, Field<T, V> field, List<T> items, PlanContext context) {
    List<T> few = field.inside().isEmpty() ? items : items.subList(0, 1);
    for (int i = 0; i < TRIES; i++) {
      String text = text(field, context);
      if (field.parse(text, context) instanceof Parsed.Value<V>(V value)) {
        return Optional.of(SetField.of(kind, field, few, value));
      }
    }
    return Optional.empty();
  }

  private <T, V> String text(Field<T, V> field, PlanContext context) {
    List<String> choices = field.notation().choices(context);
    return random.nextBoolean() ? one(choices).orElse("Words") : one(TEXTS).orElseThrow();
  }

  private static <V> Optional<V> value(Parsed<V> parsed) {
    return parsed instanceof Parsed.Value<V>(V value) ? Optional.of(value) : Optional.empty();
  }

  private <T> Optional<? extends Edit> add(ItemKind<T> kind, PlanContext context) {
    return AddItems.named(kind, "Item " + random.nextInt(50), context);
  }

  private <T> Optional<? extends Edit> entries(ItemKind<T> kind, Plan plan) {
    return one(kind.in(plan))
        .flatMap(item -> one(kind.parts()).flatMap(part -> entries(kind, item, part)));
  }

  private <T, E> Optional<? extends Edit> entries(ItemKind<T> kind, T item, Part<T, E> part) {
    int size = part.list().of(item).size();
    int sort = random.nextInt(4);
    if (size > 0 && sort == 0) {
      return Optional.of(ChangeEntries.remove(kind, item, part, random.nextInt(size)));
    }
    if (size > 0 && sort == 1) {
      return Optional.of(
          ChangeEntries.move(kind, item, part, random.nextInt(size), random.nextInt(size)));
    }
    return Optional.ofNullable(part.blank().apply("Entry " + random.nextInt(50)))
        .map(entry -> ChangeEntries.add(kind, item, part, entry));
  }

  private <T> Optional<? extends Edit> delete(ItemKind<T> kind, Plan plan) {
    return some(kind, plan).map(items -> DeleteItems.of(kind, items));
  }

  private <T> Optional<? extends Edit> reorder(ItemKind<T> kind, Plan plan) {
    return some(kind, plan)
        .map(items ->
            switch (random.nextInt(3)) {
              case 0 -> MoveItems.up(kind, items, plan);
              case 1 -> MoveItems.down(kind, items, plan);
              default ->
                  MoveItems.of(kind, items, one(kind.in(plan)).map(kind.id()::of).orElse(null));
            });
  }

  private Optional<? extends Edit> link(Plan plan) {
    Link.Type type = one(List.of(Link.Type.values())).orElseThrow();
    BigDecimal lag = BigDecimal.valueOf(random.nextInt(-4, 9), 1).stripTrailingZeros();
    Optional<Task> from = one(plan.tasks());
    Optional<Task> to = one(plan.tasks());
    if (to.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    Optional<Link> old = one(to.get().depends());
    if (old.isEmpty() || random.nextBoolean()) {
      return Optional.of(AddLink.of(from.get(), to.get(), type, lag));
    }
    Link after = Link.of(old.get().on(), type, lag);
    Task other = TaskFields.KIND.find(plan, old.get().on()).orElse(from.get());
    return Optional.of(
        switch (random.nextInt(3)) {
          case 0 -> RemoveLink.allOf(other, to.get());
          case 1 -> RemoveLink.of(other, to.get(), old.get());
          default -> ChangeLink.of(other, to.get(), old.get(), after);
        });
  }

  private Edit decide(Gate gate) {
    Outcome outcome = one(List.of(Outcome.values())).orElseThrow();
    return random.nextInt(4) == 0
        ? Decide.takeBack(gate)
        : Decide.of(gate, GateDecisionFields.of(outcome));
  }

  private Optional<? extends Edit> weeks(Plan plan) {
    int week = random.nextInt(1, plan.weeks() + 1);
    return Optional.of(
        switch (random.nextInt(3)) {
          case 0 -> new InsertWeek(week + random.nextInt(2));
          case 1 -> new RemoveWeek(week);
          default -> new ChangeStart(plan.start().plusDays(random.nextInt(-20, 20)));
        });
  }

  private <T> Optional<? extends Edit> rename(ItemKind<T> kind, PlanContext context) {
    return one(kind.in(context.plan()))
        .map(item -> ChangeId.of(kind, item, Ids.in(context).fresh(kind.title(item))));
  }
}
