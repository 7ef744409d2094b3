package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Phase;

/// A phase.
final class PhaseFormat {
  private static final Keys<Phase> KEYS = Keys.ofItem("phase");
  private static final Key<Phase, String> ID = KEYS.required("id", Texts.ID, Phase::id);
  private static final Key<Phase, String> NAME = KEYS.text("name", Phase::name);
  private static final Key<Phase, Integer> FROM = KEYS.required("from", Figures.WEEK, Phase::from);
  private static final Key<Phase, Integer> TO = KEYS.required("to", Figures.WEEK, Phase::to);
  private static final Key<Phase, Boolean> PRIVATE = KEYS.flag("private", Phase::isPrivate);

  static final ObjectFormat<Phase> PHASE = KEYS.build(PhaseFormat::phase, Phase::extras);

  private PhaseFormat() {}

  private static Phase phase(Fields in) {
    Spans.require(in, in.get(FROM), in.get(TO));
    return new Phase(
        in.get(ID), in.get(NAME), in.get(FROM), in.get(TO), in.get(PRIVATE), in.extras());
  }
}
