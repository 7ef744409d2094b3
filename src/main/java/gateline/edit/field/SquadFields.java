package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.PatternNotation;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Squad.Absence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be edited in a squad.
public final class SquadFields {
  private static final Fields<Squad> FIELDS = new Fields<>(Squad.class);
  public static final Field<Squad, String> NAME =
      FIELDS.add("name", TextNotation.NAME, Squad::name);
  public static final Field<Squad, BigDecimal> PEOPLE =
      FIELDS.add("people", Notations.PEOPLE, Squad::people);
  public static final Field<Squad, String> COLOR =
      FIELDS.add("color", PatternNotation.COLOR, Squad::color);
  public static final Field<Squad, Boolean> PRIVATE = FIELDS.isPrivate(Squad::isPrivate);

  private static final Fields<Absence> ABSENCE = new Fields<>(Absence.class);
  public static final Field<Absence, LocalDate> ABSENCE_FROM =
      ABSENCE.add("from", "first day", Notations.DAY, Absence::from);
  public static final Field<Absence, LocalDate> ABSENCE_TO =
      ABSENCE.add("to", "last day", Notations.DAY, Absence::to);
  public static final Field<Absence, BigDecimal> ABSENCE_PEOPLE =
      ABSENCE.add("people", Notations.PEOPLE, Absence::people);
  public static final Field<Absence, String> ABSENCE_NOTE =
      ABSENCE.add("note", TextNotation.LINE, Absence::note);
  public static final Field<Absence, Boolean> ABSENCE_PRIVATE =
      ABSENCE.isPrivate(Absence::isPrivate);

  /// An entry is made of its days, not of a text.
  public static final Part<Squad, Absence> ABSENCES =
      new Part<>(
          "absences",
          "absence",
          Lens.of(Squad.class, "absences", Squad::absences),
          _ -> null,
          ABSENCE.all());

  public static final Series<Squad, Integer, BigDecimal> CAPACITY =
      Series.byWeek(
          "capacity",
          "capacity",
          Notations.PERSON_DAYS,
          Lens.of(Squad.class, "capacity", Squad::capacity));
  public static final Series<Squad, Integer, String> FOCUS =
      Series.byWeek(
          "focus", "focus", TextNotation.LINE, Lens.of(Squad.class, "focus", Squad::focus));

  public static final ItemKind<Squad> KIND =
      new ItemKind<>(
          Noun.of("squad"),
          Lens.of(Plan.class, "squads", Plan::squads),
          Lens.of(Squad.class, "id", Squad::id),
          Squad::name,
          (id, name, _) -> Squad.of(id, name, BigDecimal.ONE),
          SquadFields::broken,
          FIELDS.all(),
          List.of(ABSENCES),
          List.of(CAPACITY, FOCUS));

  private SquadFields() {}

  /// One person away from one day to another, both included.
  public static Absence absence(LocalDate from, LocalDate to) {
    return new Absence(from, to, BigDecimal.ONE, "", false, Extras.NONE);
  }

  private static @Nullable String broken(Squad squad) {
    return squad.absences().stream()
        .map(absence -> Rules.order(absence.from(), absence.to()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
