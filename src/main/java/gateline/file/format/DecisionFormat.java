package gateline.file.format;

import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Decision;
import java.time.LocalDate;

/// A decision to take.
final class DecisionFormat {
  private static final Keys<Decision> KEYS = Keys.ofItem("decision");
  private static final Key<Decision, String> ID = KEYS.required("id", Texts.ID, Decision::id);
  private static final Key<Decision, Integer> WEEK =
      KEYS.nullable("week", Figures.WEEK, Decision::week);
  private static final Key<Decision, String> TEXT = KEYS.text("text", Decision::text);
  private static final Key<Decision, String> OWNER = KEYS.commonText("owner", Decision::owner);
  private static final Key<Decision, LocalDate> DUE =
      KEYS.nullable("due", Dates.DAY, Decision::due);
  private static final Key<Decision, String> OUTCOME = KEYS.text("outcome", Decision::outcome);
  private static final Key<Decision, LocalDate> MADE =
      KEYS.nullable("made", Dates.DAY, Decision::made);
  private static final Key<Decision, Boolean> PRIVATE = KEYS.flag("private", Decision::isPrivate);

  static final ObjectFormat<Decision> DECISION =
      KEYS.build(DecisionFormat::decision, Decision::extras);

  private DecisionFormat() {}

  private static Decision decision(Fields in) {
    return new Decision(
        in.get(ID),
        in.find(WEEK),
        in.get(TEXT),
        in.get(OWNER),
        in.find(DUE),
        in.get(OUTCOME),
        in.find(MADE),
        in.get(PRIVATE),
        in.extras());
  }
}
