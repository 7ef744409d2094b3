package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Sprint;
import java.util.List;

/// A sprint.
final class SprintFormat {
  private static final Keys<Sprint> KEYS = Keys.ofItem("sprint");
  private static final Key<Sprint, String> ID = KEYS.required("id", Texts.ID, Sprint::id);
  private static final Key<Sprint, String> NAME = KEYS.text("name", Sprint::name);
  private static final Key<Sprint, Integer> FROM =
      KEYS.required("from", Figures.WEEK, Sprint::from);
  private static final Key<Sprint, Integer> TO = KEYS.required("to", Figures.WEEK, Sprint::to);
  private static final Key<Sprint, List<String>> OUTCOMES =
      KEYS.list("outcomes", Texts.TEXT, Sprint::outcomes);
  private static final Key<Sprint, List<String>> SQUADS =
      KEYS.list("squads", Texts.COMMON, Sprint::squads);
  private static final Key<Sprint, Boolean> PRIVATE = KEYS.flag("private", Sprint::isPrivate);

  static final ObjectFormat<Sprint> SPRINT = KEYS.build(SprintFormat::sprint, Sprint::extras);

  private SprintFormat() {}

  private static Sprint sprint(Fields in) {
    Spans.require(in, in.get(FROM), in.get(TO));
    return new Sprint(
        in.get(ID),
        in.get(NAME),
        in.get(FROM),
        in.get(TO),
        in.get(OUTCOMES),
        in.get(SQUADS),
        in.get(PRIVATE),
        in.extras());
  }
}
