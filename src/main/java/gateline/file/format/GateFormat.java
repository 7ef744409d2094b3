package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ListOf;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Gate;
import gateline.plan.Gate.Criterion;
import gateline.plan.GateDecision;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A gate and its criteria.
final class GateFormat {
  private static final Keys<Criterion> CRITERION_KEYS = Keys.of("criterion");
  private static final Key<Criterion, String> TEXT = CRITERION_KEYS.text("text", Criterion::text);
  private static final Key<Criterion, Boolean> MET = CRITERION_KEYS.flag("met", Criterion::met);
  private static final Key<Criterion, Boolean> CRITERION_PRIVATE =
      CRITERION_KEYS.flag("private", Criterion::isPrivate);

  private static final ObjectFormat<Criterion> CRITERION =
      CRITERION_KEYS.buildOneLine(GateFormat::criterion, Criterion::extras);

  private static final Keys<Gate> KEYS = Keys.ofItem("gate");
  private static final Key<Gate, String> ID = KEYS.required("id", Texts.ID, Gate::id);
  private static final Key<Gate, String> NAME = KEYS.text("name", Gate::name);
  private static final Key<Gate, Integer> WEEK = KEYS.required("week", Figures.WEEK, Gate::week);
  private static final Key<Gate, List<String>> OWNERS =
      KEYS.list("owners", Texts.COMMON, Gate::owners);
  private static final Key<Gate, List<String>> REQUIRES =
      KEYS.nullable("requires", ListOf.of(Texts.COMMON), Gate::requires);
  private static final Key<Gate, Map<String, BigDecimal>> TARGETS =
      KEYS.optional("targets", Figures.byId(Figures.ANY), Map.of(), Gate::targets);
  private static final Key<Gate, List<Criterion>> ENTRY =
      KEYS.list("entry", CRITERION, Gate::entry);
  private static final Key<Gate, List<Criterion>> EXIT = KEYS.list("exit", CRITERION, Gate::exit);
  private static final Key<Gate, GateDecision> DECISION =
      KEYS.nullable("decision", GateDecisionFormat.DECISION, Gate::decision);
  private static final Key<Gate, List<GateDecision>> HISTORY =
      KEYS.list("history", GateDecisionFormat.DECISION, Gate::history);
  private static final Key<Gate, Boolean> PRIVATE = KEYS.flag("private", Gate::isPrivate);

  static final ObjectFormat<Gate> GATE = KEYS.build(GateFormat::gate, Gate::extras);

  private GateFormat() {}

  private static Criterion criterion(Fields in) {
    return new Criterion(in.get(TEXT), in.get(MET), in.get(CRITERION_PRIVATE), in.extras());
  }

  private static Gate gate(Fields in) {
    return new Gate(
        in.get(ID),
        in.get(NAME),
        in.get(WEEK),
        in.get(OWNERS),
        in.find(REQUIRES),
        new LinkedHashMap<>(in.get(TARGETS)),
        in.get(ENTRY),
        in.get(EXIT),
        in.find(DECISION),
        in.get(HISTORY),
        in.get(PRIVATE),
        in.extras());
  }
}
