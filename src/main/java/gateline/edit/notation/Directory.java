package gateline.edit.notation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The items of a plan that a text can name, by id or by name.
public final class Directory {
  public static final Directory TASKS = new Directory("task", Directory::tasks, Directory::task);
  public static final Directory SQUADS =
      new Directory("squad", Directory::squads, Directory::squad);
  public static final Directory METRICS =
      new Directory("metric", Directory::metrics, Directory::metric);
  public static final Directory TASKS_AND_GATES =
      new Directory("task or gate", Directory::tasksAndGates, Directory::taskOrGate);

  /// An item by its id and its name.
  record Entry(String id, String name) {}

  private final String noun;
  private final Function<PlanContext, Stream<Entry>> entries;
  private final BiFunction<PlanContext, String, @Nullable Entry> byId;

  private Directory(
      String noun,
      Function<PlanContext, Stream<Entry>> entries,
      BiFunction<PlanContext, String, @Nullable Entry> byId) {
    this.noun = noun;
    this.entries = entries;
    this.byId = byId;
  }

  /// What an item is called here: `task`.
  public String noun() {
    return noun;
  }

  public boolean holds(String id, PlanContext context) {
    return byId.apply(context, id) != null;
  }

  /// Why an id cannot be named, null when it can.
  @Nullable String fault(String id, PlanContext context) {
    return holds(id, context) ? null : unknown(id);
  }

  private String unknown(String found) {
    return "\"" + found + "\": expected a " + noun + " of the plan by name or id";
  }

  /// The id of the item that a text names; names count whatever their case, if only one has it.
  Parsed<String> find(String text, PlanContext context) {
    if (holds(text, context)) {
      return Parsed.value(text);
    }
    String name = Quotes.unquoted(text);
    List<String> ids =
        entries
            .apply(context)
            .filter(entry -> entry.name.equalsIgnoreCase(name))
            .map(Entry::id)
            .limit(2)
            .toList();
    return switch (ids.size()) {
      case 0 -> Parsed.refused(unknown(name));
      case 1 -> Parsed.value(ids.getFirst());
      default ->
          Parsed.refused(
              ("\""
                      + name
                      + "\": more than one "
                      + noun
                      + " has this name; expected an id, such as ")
                  + ids.getFirst());
    };
  }

  /// The name of an item, or its id where the name would not be found again.
  String show(String id, PlanContext context) {
    Entry entry = byId.apply(context, id);
    if (entry == null) {
      return Quotes.quoted(id);
    }
    return Stream.of(entry.name, Quotes.quoted(entry.name))
        .filter(Directory::isPlain)
        .filter(text -> find(text, context).equals(Parsed.value(id)))
        .findFirst()
        .orElse(id);
  }

  /// All names (ids where a name is not alone), in the order of the plan.
  List<String> choices(PlanContext context) {
    Map<String, Long> sameNames =
        entries.apply(context).collect(groupingBy(Directory::folded, counting()));
    return entries
        .apply(context)
        .map(entry -> {
          boolean isAlone = sameNames.getOrDefault(folded(entry), 0L) == 1;
          return isAlone && isPlain(entry.name) ? entry.name : show(entry.id, context);
        })
        .toList();
  }

  /// Whether a text is one part of a list.
  private static boolean isPlain(String text) {
    return Quotes.parts(text).equals(List.of(text));
  }

  private static String folded(Entry entry) {
    return entry.name.toLowerCase(Locale.ROOT);
  }

  private static Stream<Entry> tasks(PlanContext context) {
    return context.plan().tasks().stream().map(Directory::entry);
  }

  private static Stream<Entry> squads(PlanContext context) {
    return context.plan().squads().stream().map(squad -> new Entry(squad.id(), squad.name()));
  }

  private static Stream<Entry> metrics(PlanContext context) {
    return context.plan().metrics().stream().map(metric -> new Entry(metric.id(), metric.name()));
  }

  private static Stream<Entry> tasksAndGates(PlanContext context) {
    return Stream.concat(tasks(context), context.plan().gates().stream().map(Directory::entry));
  }

  private static Entry entry(Task task) {
    return new Entry(task.id(), task.name());
  }

  private static Entry entry(Gate gate) {
    return new Entry(gate.id(), gate.name());
  }

  private static @Nullable Entry task(PlanContext context, String id) {
    Task task = context.index().task(id);
    return task == null ? null : entry(task);
  }

  private static @Nullable Entry squad(PlanContext context, String id) {
    Squad squad = context.index().squad(id);
    return squad == null ? null : new Entry(id, squad.name());
  }

  private static @Nullable Entry metric(PlanContext context, String id) {
    Metric metric = context.index().metric(id);
    return metric == null ? null : new Entry(id, metric.name());
  }

  private static @Nullable Entry taskOrGate(PlanContext context, String id) {
    Gate gate = context.index().gate(id);
    return gate == null ? task(context, id) : entry(gate);
  }
}
