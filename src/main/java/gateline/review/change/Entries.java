package gateline.review.change;

import static java.util.stream.Collectors.joining;

import gateline.edit.field.RiskFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.review.Moves;
import gateline.review.change.Change.What;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers the changes by what they are about.
final class Entries {
  private static final int MOST_SAID = 3;

  private final Changes changes;
  private final Ways ways;
  private final Map<Subject, Draft> drafts = new LinkedHashMap<>();
  private final IdentityHashMap<Step, List<Shift>> pushes = new IdentityHashMap<>();

  private Entries(Changes changes) {
    this.changes = changes;
    ways = Ways.of(changes.after());
  }

  /// What is gathered of one item.
  private static final class Draft {
    final List<Change> changes = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Shift> shifts = new ArrayList<>();

    @Nullable Shift shift() {
      return shifts.isEmpty() ? null : shifts.getFirst();
    }
  }

  static List<Entry> of(Changes changes) {
    var entries = new Entries(changes);
    entries.gather();
    List<Entry> all = new ArrayList<>();
    entries.drafts.forEach((subject, draft) -> all.add(entries.entry(subject, draft)));
    all.sort(order(changes));
    return all;
  }

  private void gather() {
    Set<Change> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Step step : changes.steps()) {
      Draft draft = draft(step.subject());
      draft.steps.add(step);
      if (step.changes().size() > 1) {
        draft.changes.addAll(step.changes());
        told.addAll(step.changes());
      }
    }
    changes.all().stream()
        .filter(change -> !told.contains(change))
        .forEach(change -> draft(change.subject()).changes.add(change));
    for (Shift shift : changes.shifts()) {
      if (shift.subject().isA(TaskFields.KIND) || drafts.containsKey(shift.subject())) {
        draft(shift.subject()).shifts.add(shift);
      }
      if (!shift.isOwn()) {
        pushes.computeIfAbsent(shift.step(), _ -> new ArrayList<>()).add(shift);
      }
    }
  }

  private Draft draft(Subject subject) {
    return drafts.computeIfAbsent(subject, _ -> new Draft());
  }

  private Entry entry(Subject subject, Draft draft) {
    Effect effect = draft.steps.stream().map(Step::effect).reduce(Effect.NONE, Effect::plus);
    List<Shift> pushed =
        draft.steps.stream()
            .flatMap(step -> pushes.getOrDefault(step, List.of()).stream())
            .filter(shift -> shift.subject().isA(TaskFields.KIND))
            .sorted(Comparator.comparingDouble((Shift shift) -> Math.abs(shift.days())).reversed())
            .toList();
    String gate = gate(subject);
    String consequence = consequence(subject, effect, gate);
    return new Entry(
        subject, draft.changes, draft.shift(), effect, pushed, gate, cause(draft), consequence);
  }

  private static String cause(Draft draft) {
    Shift shift = draft.shift();
    String own = own(draft.changes);
    if (shift == null || shift.isOwn()) {
      return own;
    }
    return own.isEmpty() ? shift.cause() : own + ", " + shift.cause();
  }

  /// Details are told where there is nothing else to tell.
  private static String own(List<Change> changes) {
    boolean isDetailed = changes.stream().allMatch(change -> change.what() == What.DETAILED);
    return changes.stream()
        .filter(change -> isDetailed || change.what() != What.DETAILED)
        .limit(MOST_SAID)
        .map(Change::words)
        .collect(joining(", "));
  }

  /// The gate that the item is on the way to; of a risk the first that it touches.
  private String gate(Subject subject) {
    Plan plan = changes.after().plan();
    if (!subject.isA(RiskFields.KIND)) {
      return ways.gate(subject.id());
    }
    return RiskFields.KIND.find(plan, subject.id()).stream()
        .flatMap(risk -> risk.affects().stream())
        .map(ways::gate)
        .filter(gate -> !gate.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String consequence(Subject subject, Effect effect, String gate) {
    if (!effect.isNone()) {
      return new EffectWords(changes.after()).of(effect);
    }
    if (gate.isEmpty()) {
      return subject.isA(TaskFields.KIND) ? "no gate" : "";
    }
    String name = EffectWords.name(changes.after(), gate);
    return subject.isA(RiskFields.KIND)
        ? "touches " + name
        : subject.isA(TaskFields.KIND) ? "inside " + name : "";
  }

  private static Comparator<Entry> order(Changes changes) {
    int next = Moves.nextGate(changes.after());
    String gate = next < 0 ? "" : changes.after().plan().gates().get(next).id();
    return Comparator.comparingDouble((Entry entry) -> Math.max(0, entry.effect().on(gate)))
        .thenComparingDouble(Entries::worst)
        .thenComparingDouble(entry -> Math.max(0, entry.days()))
        .thenComparingDouble(entry -> Math.abs(entry.days()))
        .reversed()
        .thenComparing(entry -> entry.changes().isEmpty())
        .thenComparing(entry -> !entry.subject().isA(TaskFields.KIND));
  }

  /// The most by which the entry makes any gate or the finish the later.
  private static double worst(Entry entry) {
    double gates = entry.effect().gates().values().stream().reduce(0.0, Math::max);
    return Math.max(gates, entry.effect().finish());
  }
}
