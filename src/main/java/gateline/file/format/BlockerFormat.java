package gateline.file.format;

import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.plan.Standup.Blocker;
import java.time.LocalDate;

/// A blocker named in a stand-up.
final class BlockerFormat {
  private static final Keys<Blocker> KEYS = Keys.of("blocker");
  private static final Key<Blocker, String> TEXT = KEYS.text("text", Blocker::text);
  private static final Key<Blocker, String> IMPACT = KEYS.text("impact", Blocker::impact);
  private static final Key<Blocker, String> OWNER = KEYS.commonText("owner", Blocker::owner);
  private static final Key<Blocker, LocalDate> DUE = KEYS.nullable("due", Dates.DAY, Blocker::due);
  private static final Key<Blocker, Boolean> CLOSED = KEYS.flag("closed", Blocker::closed);
  private static final Key<Blocker, Boolean> PRIVATE = KEYS.flag("private", Blocker::isPrivate);

  static final ObjectFormat<Blocker> BLOCKER = KEYS.build(BlockerFormat::blocker, Blocker::extras);

  private BlockerFormat() {}

  private static Blocker blocker(Fields in) {
    return new Blocker(
        in.get(TEXT),
        in.get(IMPACT),
        in.get(OWNER),
        in.find(DUE),
        in.get(CLOSED),
        in.get(PRIVATE),
        in.extras());
  }
}
