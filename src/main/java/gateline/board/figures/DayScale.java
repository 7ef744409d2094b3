package gateline.board.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days on a stretch of pixels; days beyond its ends lie at them.
record DayScale(LocalDate first, LocalDate last, double from, double to) {
  double at(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    double share = Math.clamp(ChronoUnit.DAYS.between(first, day) / all, 0, 1);
    return from + (to - from) * share;
  }
}
