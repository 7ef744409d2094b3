package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Risk;
import gateline.plan.Risk.Likelihood;
import gateline.plan.Risk.Status;
import java.math.BigDecimal;
import java.util.List;

/// A risk.
final class RiskFormat {
  private static final Keys<Risk> KEYS = Keys.ofItem("risk");
  private static final Key<Risk, String> ID = KEYS.required("id", Texts.ID, Risk::id);
  private static final Key<Risk, Integer> WEEK = KEYS.nullable("week", Figures.WEEK, Risk::week);
  private static final Key<Risk, String> TEXT = KEYS.text("text", Risk::text);
  private static final Key<Risk, String> MITIGATION = KEYS.text("mitigation", Risk::mitigation);
  private static final Key<Risk, Likelihood> LIKELIHOOD =
      KEYS.optional(
          "likelihood", Words.lowerCase(Likelihood.values()), Likelihood.MEDIUM, Risk::likelihood);
  private static final Key<Risk, BigDecimal> IMPACT_DAYS =
      KEYS.optional("impactDays", Figures.WORKING_DAYS, BigDecimal.ZERO, Risk::impactDays);
  private static final Key<Risk, String> OWNER = KEYS.commonText("owner", Risk::owner);
  private static final Key<Risk, Status> STATUS =
      KEYS.optional("status", Words.lowerCase(Status.values()), Status.OPEN, Risk::status);
  private static final Key<Risk, Boolean> PRIVATE = KEYS.flag("private", Risk::isPrivate);
  private static final Key<Risk, List<String>> AFFECTS =
      KEYS.list("affects", Texts.COMMON, Risk::affects);

  static final ObjectFormat<Risk> RISK = KEYS.build(RiskFormat::risk, Risk::extras);

  private RiskFormat() {}

  private static Risk risk(Fields in) {
    return new Risk(
        in.get(ID),
        in.find(WEEK),
        in.get(TEXT),
        in.get(MITIGATION),
        in.get(LIKELIHOOD),
        in.get(IMPACT_DAYS),
        in.get(OWNER),
        in.get(STATUS),
        in.get(PRIVATE),
        in.get(AFFECTS),
        in.extras());
  }
}
