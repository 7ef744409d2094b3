package gateline.file.format;

import gateline.file.json.Choice;
import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.GateDecision.Outcome;
import java.time.LocalDate;
import java.util.List;

/// What was decided at a gate, and the conditions of it.
final class GateDecisionFormat {
  private static final Keys<Condition> CONDITION_KEYS = Keys.of("condition");
  private static final Key<Condition, String> TEXT = CONDITION_KEYS.text("text", Condition::text);
  private static final Key<Condition, String> OWNER =
      CONDITION_KEYS.commonText("owner", Condition::owner);
  private static final Key<Condition, LocalDate> DUE =
      CONDITION_KEYS.nullable("due", Dates.DAY, Condition::due);
  private static final Key<Condition, Boolean> CLOSED =
      CONDITION_KEYS.flag("closed", Condition::closed);
  private static final Key<Condition, Boolean> CONDITION_PRIVATE =
      CONDITION_KEYS.flag("private", Condition::isPrivate);

  private static final ObjectFormat<Condition> CONDITION =
      CONDITION_KEYS.buildOneLine(GateDecisionFormat::condition, Condition::extras);

  private static final Keys<GateDecision> KEYS = Keys.of("decision");
  private static final Key<GateDecision, Outcome> OUTCOME =
      KEYS.required("outcome", Choice.of(Outcome.values(), Outcome::key), GateDecision::outcome);
  private static final Key<GateDecision, LocalDate> DATE =
      KEYS.nullable("date", Dates.DAY, GateDecision::date);
  private static final Key<GateDecision, String> BY = KEYS.commonText("by", GateDecision::by);
  private static final Key<GateDecision, String> NOTE = KEYS.text("note", GateDecision::note);
  private static final Key<GateDecision, List<Condition>> CONDITIONS =
      KEYS.list("conditions", CONDITION, GateDecision::conditions);
  private static final Key<GateDecision, LocalDate> REMEDIATION_APPROVED =
      KEYS.nullable("remediationApproved", Dates.DAY, GateDecision::remediationApproved);
  private static final Key<GateDecision, Boolean> PRIVATE =
      KEYS.flag("private", GateDecision::isPrivate);

  static final ObjectFormat<GateDecision> DECISION =
      KEYS.build(GateDecisionFormat::decision, GateDecision::extras);

  private GateDecisionFormat() {}

  private static Condition condition(Fields in) {
    return new Condition(
        in.get(TEXT),
        in.get(OWNER),
        in.find(DUE),
        in.get(CLOSED),
        in.get(CONDITION_PRIVATE),
        in.extras());
  }

  private static GateDecision decision(Fields in) {
    return new GateDecision(
        in.get(OUTCOME),
        in.find(DATE),
        in.get(BY),
        in.get(NOTE),
        in.get(CONDITIONS),
        in.find(REMEDIATION_APPROVED),
        in.get(PRIVATE),
        in.extras());
  }
}
