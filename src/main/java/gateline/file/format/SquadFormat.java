package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Squad;
import gateline.plan.Squad.Absence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A squad, and the absences in it.
final class SquadFormat {
  private static final Keys<Squad> KEYS = Keys.ofItem("squad");
  private static final Key<Squad, String> ID = KEYS.required("id", Texts.ID, Squad::id);
  private static final Key<Squad, String> NAME = KEYS.text("name", Squad::name);
  private static final Key<Squad, BigDecimal> PEOPLE =
      KEYS.optional("people", Figures.SQUAD_PEOPLE, BigDecimal.ONE, Squad::people);
  private static final Key<Squad, String> COLOR =
      KEYS.optional("color", Texts.COLOR, "", Squad::color);
  private static final Key<Squad, Map<Integer, BigDecimal>> CAPACITY =
      KEYS.optional("capacity", Figures.byWeek(Figures.PERSON_DAYS), Map.of(), Squad::capacity);
  private static final Key<Squad, Map<Integer, String>> FOCUS =
      KEYS.optional("focus", Figures.byWeek(Texts.TEXT), Map.of(), Squad::focus);
  private static final Key<Squad, List<Absence>> ABSENCES =
      KEYS.list("absences", AbsenceFormat.ABSENCE, Squad::absences);
  private static final Key<Squad, Boolean> PRIVATE = KEYS.flag("private", Squad::isPrivate);

  static final ObjectFormat<Squad> SQUAD = KEYS.build(SquadFormat::squad, Squad::extras);

  private SquadFormat() {}

  private static Squad squad(Fields in) {
    return new Squad(
        in.get(ID),
        in.get(NAME),
        in.get(PEOPLE),
        in.get(COLOR),
        new TreeMap<>(in.get(CAPACITY)),
        new TreeMap<>(in.get(FOCUS)),
        in.get(ABSENCES),
        in.get(PRIVATE),
        in.extras());
  }
}
