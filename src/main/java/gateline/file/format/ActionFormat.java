package gateline.file.format;

import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Action;
import java.time.LocalDate;

/// An action.
final class ActionFormat {
  private static final Keys<Action> KEYS = Keys.ofItem("action");
  private static final Key<Action, String> ID = KEYS.required("id", Texts.ID, Action::id);
  private static final Key<Action, String> TEXT = KEYS.text("text", Action::text);
  private static final Key<Action, String> OWNER = KEYS.commonText("owner", Action::owner);
  private static final Key<Action, LocalDate> DUE = KEYS.nullable("due", Dates.DAY, Action::due);
  private static final Key<Action, Boolean> DONE = KEYS.flag("done", Action::done);
  private static final Key<Action, Boolean> PRIVATE = KEYS.flag("private", Action::isPrivate);

  static final ObjectFormat<Action> ACTION = KEYS.build(ActionFormat::action, Action::extras);

  private ActionFormat() {}

  private static Action action(Fields in) {
    return new Action(
        in.get(ID),
        in.get(TEXT),
        in.get(OWNER),
        in.find(DUE),
        in.get(DONE),
        in.get(PRIVATE),
        in.extras());
  }
}
