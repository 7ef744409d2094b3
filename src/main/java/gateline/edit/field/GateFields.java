package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.Directory;
import gateline.edit.notation.ItemNotation;
import gateline.edit.notation.ListNotation;
import gateline.edit.notation.RequiresNotation;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Gate.Criterion;
import gateline.plan.Plan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What can be edited in a gate; its decision is in `GateDecisionFields`.
public final class GateFields {
  private static final Fields<Gate> FIELDS = new Fields<>(Gate.class);
  public static final Field<Gate, String> NAME = FIELDS.add("name", TextNotation.NAME, Gate::name);
  public static final Field<Gate, Integer> WEEK = FIELDS.add("week", Notations.WEEK, Gate::week);
  public static final Field<Gate, List<String>> OWNERS =
      FIELDS.add("owners", new ListNotation<>(Notations.OWNER), Gate::owners);

  /// Null stands for every task since the gate before.
  public static final Field<Gate, @Nullable List<String>> REQUIRES =
      FIELDS.add(
          "requires",
          new RequiresNotation(),
          Lens.<Gate, @Nullable List<String>>of(Gate.class, "requires", Gate::requires));

  public static final Field<Gate, Boolean> PRIVATE = FIELDS.isPrivate(Gate::isPrivate);

  private static final Fields<Criterion> CRITERION = new Fields<>(Criterion.class);
  public static final Field<Criterion, String> CRITERION_TEXT =
      CRITERION.add("text", TextNotation.LINE, Criterion::text);
  public static final Field<Criterion, Boolean> CRITERION_MET =
      CRITERION.flag("met", Criterion::met);
  public static final Field<Criterion, Boolean> CRITERION_PRIVATE =
      CRITERION.isPrivate(Criterion::isPrivate);

  public static final Part<Gate, Criterion> ENTRY =
      criteria("entry", Lens.of(Gate.class, "entry", Gate::entry));
  public static final Part<Gate, Criterion> EXIT =
      criteria("exit", Lens.of(Gate.class, "exit", Gate::exit));

  /// Targets by the id of their metric.
  public static final Series<Gate, String, BigDecimal> TARGETS =
      new Series<>(
          "targets",
          "target",
          new ItemNotation(Directory.METRICS),
          Notations.FIGURE,
          metric -> "for " + metric,
          targets(Lens.of(Gate.class, "targets", Gate::targets)));

  public static final ItemKind<Gate> KIND =
      new ItemKind<>(
          Noun.of("gate"),
          Lens.of(Plan.class, "gates", Plan::gates),
          Lens.of(Gate.class, "id", Gate::id),
          Gate::name,
          (id, name, plan) -> Gate.of(id, name, plan.weeks()),
          _ -> null,
          GateDecisionFields.after(FIELDS.all()),
          List.of(ENTRY, EXIT, GateDecisionFields.CONDITIONS),
          List.of(TARGETS));

  private GateFields() {}

  private static Part<Gate, Criterion> criteria(String key, Lens<Gate, List<Criterion>> list) {
    return new Part<>(
        key,
        key + " criterion",
        list,
        text -> new Criterion(text, false, false, Extras.NONE),
        CRITERION.all());
  }

  private static Lens<Gate, Map<String, BigDecimal>> targets(
      Lens<Gate, SequencedMap<String, BigDecimal>> targets) {
    return new Lens<>(targets::of, (gate, next) -> targets.with(gate, new LinkedHashMap<>(next)));
  }
}
