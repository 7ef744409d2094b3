package gateline.testing;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/// Does something in a far time zone and a locale with other digits, and goes home again.
public final class Elsewhere {
  private Elsewhere() {}

  public static <T> T in(Callable<T> work) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      return work.call();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
