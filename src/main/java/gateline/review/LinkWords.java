package gateline.review;

import gateline.plan.Link;
import gateline.schedule.Driver;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;

/// What a link asks, as a reason: `"Gap matrix" ends Wed 28 Jan`.
final class LinkWords {
  private LinkWords() {}

  static String reason(Schedule schedule, Driver.ByLink driver) {
    int other = driver.predecessor();
    Link link = driver.link();
    String name = Names.task(schedule.plan(), other);
    String start = DateWords.day(schedule.startAt(other).toLocalDate());
    String finish = DateWords.day(schedule.finishAt(other).toLocalDate());
    String asked =
        switch (link.type()) {
          case FS -> name + " ends " + finish;
          case SS -> name + " starts " + start;
          case FF -> "it may not end before " + name + " does, " + finish;
          case SF -> "it may not end before " + name + " starts, " + start;
        };
    return asked + lag(link);
  }

  private static String lag(Link link) {
    BigDecimal lag = link.lag();
    String days = DateWords.days(lag.abs().doubleValue());
    return switch (lag.signum()) {
      case 1 -> ", plus " + days;
      case -1 -> ", less " + days;
      default -> "";
    };
  }
}
