package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Silence;

/// An answered finding of the plan check.
final class SilenceFormat {
  private static final Keys<Silence> KEYS = Keys.of("silenced finding");
  private static final Key<Silence, String> RULE =
      KEYS.required("rule", Texts.COMMON, Silence::rule);
  private static final Key<Silence, String> ON = KEYS.commonText("on", Silence::on);
  private static final Key<Silence, String> REASON = KEYS.text("reason", Silence::reason);

  static final ObjectFormat<Silence> SILENCE = KEYS.build(SilenceFormat::silence, Silence::extras);

  private SilenceFormat() {}

  private static Silence silence(Fields in) {
    return new Silence(in.get(RULE), in.get(ON), in.get(REASON), in.extras());
  }
}
