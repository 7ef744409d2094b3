package gateline.ui.app;

import gateline.file.safety.Backups;
import gateline.time.DateWords;
import gateline.ui.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What everything that opens, saves and keeps plans works with.
record Workplace(
    Session session, UserState state, Ports ports, Notices notices, Background background) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  void say(Topic topic, @Nullable Notice notice) {
    notices.say(topic, notice);
  }

  Instant now() {
    return ports.clock().instant();
  }

  /// A folder of the user's state.
  Path folder(String name) {
    return state.folder().resolve(name);
  }

  Backups backups() {
    return new Backups(folder("backups"), ports.disk());
  }

  /// A time of the past as a clock on the wall says it: `14:32`, and with its day when that is not
  /// today: `14:32 on Mon 19 Jan`.
  String time(Instant instant) {
    ZonedDateTime there = instant.atZone(ports.clock().getZone());
    LocalDate day = there.toLocalDate();
    boolean isToday = day.equals(LocalDate.now(ports.clock()));
    return TIME.format(there) + (isToday ? "" : " on " + DateWords.day(day));
  }
}
