package gateline.edit.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.field.Field;
import gateline.edit.field.GateFields;
import gateline.edit.field.PlanFields;
import gateline.edit.field.RiskFields;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be typed, what becomes of it, and what is said of the rest. The plan runs from Monday 5
/// January 2026 for 12 weeks.
class NotationsTest {
  private static final PlanContext CONTEXT =
      PlanContext.of(
          Plan.of("Typed", LocalDate.of(2026, 1, 5), 12)
              .withSquads(
                  List.of(
                      squad("core", "Core Runtime"), squad("qa", "Quality"), squad("x", "A, B")))
              .withTasks(
                  Stream.of("Design", "Build", "Ship it, \"now\"", "Twin", "twin")
                      .map(name -> Task.of(id(name), name, BigDecimal.ONE))
                      .toList()));

  private static String id(String name) {
    return "w1-" + (name.equals("twin") ? "twin2" : name.split(" ")[0].toLowerCase());
  }

  private static Squad squad(String id, String name) {
    return Squad.of(id, name, BigDecimal.ONE);
  }

  /// Checks that a text is understood, and how it is then shown.
  private static <V> void check(String shown, Field<?, V> field, String typed) {
    if (!(field.parse(typed, CONTEXT) instanceof Parsed.Value<V> value)) {
      throw new AssertionError(typed + " is not understood");
    }
    assertEquals(shown, field.notation().format(value.value(), CONTEXT), typed);
  }

  private static void refused(String words, Field<?, ?> field, String typed) {
    assertEquals(Parsed.refused(words), field.parse(typed, CONTEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "3d, 3",
    "' 2.50 ', 2.5",
    "4h, 0.5",
    "1w, 5",
    "0, 0",
    "2-3-6, 2-3-6",
    "1d-1w-2w, 1-5-10",
    "4h – 1 – 2d, 0.5-1-2",
    "10000, 10000"
  })
  void estimates(String typed, String shown) {
    check(shown, TaskFields.ESTIMATE, typed);
  }

  @ParameterizedTest
  @CsvSource({"abc", "''", "3 eggs", "2-3", "1-2-3-4", "--3", "1e3"})
  void textsThatAreNoEstimate(String typed) {
    refused(
        "\""
            + typed
            + "\": expected person-days from 0 to 10,000, such as 3, 4h, 1w or 2-3-6 for a"
            + " range",
        TaskFields.ESTIMATE,
        typed);
  }

  @Test
  void estimatesOutOfBoundsOrOrder() {
    refused(
        "optimistic, likely, pessimistic: expected them in rising order",
        TaskFields.ESTIMATE,
        "3-2-6");
    assertTrue(TaskFields.ESTIMATE.parse("10000.1", CONTEXT) instanceof Parsed.Refused);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-29, 29 Jan", "29 jan, 29 Jan", "29 January, 29 Jan", "thu 29 jan, 29 Jan",
    "29 jan 2026, 29 Jan", "29 jan 2025, 29 Jan 2025", "1 dec, 1 Dec", "w4 thu, 29 Jan",
    "W4, 26 Jan", "week 4 sun, 1 Feb", "29 feb 2028, 29 Feb 2028", "2200-12-31, 31 Dec 2200"
  })
  void days(String typed, String shown) {
    check(shown, TaskFields.DEADLINE, typed);
  }

  @Test
  void dayWithoutAYearIsTheOneNearestToThePlan() {
    assertEquals(
        Parsed.value(LocalDate.of(2025, 12, 1)), TaskFields.DEADLINE.parse("1 dec", CONTEXT));
    assertEquals(
        Parsed.value(LocalDate.of(2026, 6, 1)), TaskFields.DEADLINE.parse("1 jun", CONTEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "soon",
    "fri 29 jan",
    "30 feb",
    "29 feb",
    "2026-02-30",
    "w4 day",
    "1 x",
    "2201-01-01",
    "0 jan"
  })
  void textsThatAreNoDay(String typed) {
    Parsed.Refused<?> refused =
        assertInstanceOf(Parsed.Refused.class, TaskFields.DEADLINE.parse(typed, CONTEXT));
    assertTrue(
        refused
            .words()
            .endsWith(": expected a day from 1900 to 2200, such as 29 jan, 2026-01-29 or w4 thu"),
        refused.words());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1FS, 1",
    "2ss, 2SS",
    "2FS+2d, 2FS+2d",
    "1+2d, 1FS+2d",
    "w1-build ff-4h, 2FF-0.5d",
    "w1-build, 2",
    "design, 1",
    "design FS+1w, 1FS+5d",
    "w1-twin2, 5",
    "' 1 , 2SF ', '1, 2SF'",
    "'', ''"
  })
  void links(String typed, String shown) {
    check(shown, TaskFields.DEPENDS, typed);
  }

  @Test
  void linkByANameInQuotes() {
    check("3FF+1d", TaskFields.DEPENDS, "\"Ship it, \"\"now\"\"\" FF+1");
  }

  @Test
  void linksToNothing() {
    refused("row 6: expected a row from 1 to 5", TaskFields.DEPENDS, "6");
    refused(
        "\"Nobody\": expected a task of the plan by name or id", TaskFields.DEPENDS, "1, Nobody");
    refused(
        "\"twin\": more than one task has this name; expected an id, such as w1-twin",
        TaskFields.DEPENDS,
        "twin");
    refused(
        "\"+2 eggs\": expected working days from -10,000 to 10,000, such as 2d, -1d or 4h",
        TaskFields.DEPENDS,
        "1FS+2 eggs");
  }

  @ParameterizedTest
  @CsvSource({
    "'core, qa x2', 'Core Runtime, Quality x2'",
    "quality ×0.5, Quality x0.5",
    "'\"A, B\" x3', '\"A, B\" x3'",
    "'', ''",
    "Quality*2, Quality x2"
  })
  void squads(String typed, String shown) {
    check(shown, TaskFields.SQUADS, typed);
  }

  @Test
  void squadsThatAreNoneOrHaveNobody() {
    refused(
        "\"Sales\": expected a squad of the plan by name or id", TaskFields.SQUADS, "core, Sales");
    refused("0: expected people above 0 and at most 1,000", TaskFields.SQUADS, "core x0");
  }

  @Test
  void ownersAreSquadsOrAnybody() {
    assertEquals(Parsed.value("core"), TaskFields.OWNER.parse("core runtime", CONTEXT));
    assertEquals(Parsed.value("A. Person"), TaskFields.OWNER.parse(" A. Person ", CONTEXT));
    check("Core Runtime, Board, \"X, Y\"", GateFields.OWNERS, "core, Board, \"X, Y\"");
  }

  @Test
  void weeksAndPercentsAndFlagsAndWords() {
    check("4", TaskFields.WEEK, "w4");
    check("", TaskFields.WEEK, " ");
    refused("week 13: expected a week of the plan, 1 to 12", TaskFields.WEEK, "13");
    check("50%", TaskFields.PROGRESS, "50");
    check("12.5%", TaskFields.PROGRESS, "12.5 %");
    refused("101: expected percent from 0 to 100, such as 50", TaskFields.PROGRESS, "101");
    check("yes", TaskFields.PINNED, "TRUE");
    refused("\"maybe\": expected yes or no", TaskFields.PINNED, "maybe");
    check("high", RiskFields.LIKELIHOOD, "High");
    refused("\"certain\": expected one of low, medium, high", RiskFields.LIKELIHOOD, "certain");
  }

  @Test
  void namesAndColorsAndTexts() {
    refused("nothing: expected a name", TaskFields.NAME, "  ");
    check("One line", TaskFields.NAME, " One\nline ");
    check("Two\nlines", TaskFields.NOTES, "Two\nlines");
    check("#0D8165", SquadFields.COLOR, "#0D8165");
    refused(
        "\"green\": expected a color as # and six hexadecimal digits, such as #4797EA, or nothing",
        SquadFields.COLOR,
        "green");
    refused("half of a character: expected whole ones", TaskFields.NOTES, "\uD83D");
  }

  @Test
  void calendar() {
    check("mon, sat", PlanFields.WORKDAYS, "Mon, sat");
    check("08:30", PlanFields.DAY_START, "8:30");
    check("7.5", PlanFields.HOURS_PER_DAY, "7.50");
    check("1 Jan, 6 Apr", PlanFields.HOLIDAYS, "2026-01-01; 6 apr");
    check("80-150", PlanFields.DEFAULT_RANGE, "80 – 150");
    check("14", PlanFields.WEEKS, "14");
    assertTrue(PlanFields.WEEKS.parse("2.5", CONTEXT) instanceof Parsed.Refused);
    assertTrue(PlanFields.WEEKS.parse("521", CONTEXT) instanceof Parsed.Refused);
  }

  @Test
  void requirementsAreTasksOrNothingOrUnsaid() {
    check("", GateFields.REQUIRES, "");
    check("nothing", GateFields.REQUIRES, "Nothing");
    check("Build, Design", GateFields.REQUIRES, "w1-build, design");
  }

  @Test
  void choicesCanAllBeTyped() {
    for (Field<Task, ?> field : TaskFields.KIND.fields()) {
      for (String choice : field.notation().choices(CONTEXT)) {
        assertInstanceOf(Parsed.Value.class, field.parse(choice, CONTEXT), choice);
      }
    }
  }
}
