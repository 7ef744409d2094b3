package gateline.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;

/// What surrounds the program and differs from machine to machine and day to day: the clock, the
/// default zone and locale, and unseeded chance.
final class Ambient {
  private static final Pattern NAMES =
      Pattern.compile(
          String.join(
              "|",
              "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
              "java\\.time\\.Clock\\.(system|tick).*",
              "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
              "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
              "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
              "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
              "java\\.lang\\.String\\.(formatted\\(.*|format\\(java\\.lang\\.String, .*)",
              "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
              "java\\.lang\\.Math\\.random\\(\\)",
              "java\\.text\\.(Decimal|SimpleDate)Format\\.<init>\\((java\\.lang\\.String)?\\)",
              "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
              "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
              "java\\.util\\.(Date|Random|GregorianCalendar)\\.<init>\\(\\)",
              "java\\.util\\.Calendar\\.getInstance\\(\\)",
              "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
              "java\\.util\\.UUID\\.randomUUID\\(\\)",
              "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"));

  private Ambient() {}

  /// Whether a call or method reference reads one of them.
  static boolean isReadBy(JavaAccess<?> access) {
    return NAMES.matcher(access.getTarget().getFullName()).matches();
  }
}
