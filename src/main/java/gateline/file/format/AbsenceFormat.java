package gateline.file.format;

import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.plan.Squad.Absence;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Days on which people of a squad are away.
final class AbsenceFormat {
  private static final Keys<Absence> KEYS = Keys.of("absence");
  private static final Key<Absence, LocalDate> FROM =
      KEYS.required("from", Dates.DAY, Absence::from);
  private static final Key<Absence, LocalDate> TO = KEYS.required("to", Dates.DAY, Absence::to);
  private static final Key<Absence, BigDecimal> PEOPLE =
      KEYS.optional("people", Figures.SQUAD_PEOPLE, BigDecimal.ONE, Absence::people);
  private static final Key<Absence, String> NOTE = KEYS.text("note", Absence::note);
  private static final Key<Absence, Boolean> PRIVATE = KEYS.flag("private", Absence::isPrivate);

  static final ObjectFormat<Absence> ABSENCE =
      KEYS.buildOneLine(AbsenceFormat::absence, Absence::extras);

  private AbsenceFormat() {}

  private static Absence absence(Fields in) {
    Spans.require(in, in.get(FROM), in.get(TO));
    return new Absence(
        in.get(FROM), in.get(TO), in.get(PEOPLE), in.get(NOTE), in.get(PRIVATE), in.extras());
  }
}
