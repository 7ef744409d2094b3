package gateline.file;

import static gateline.file.Reading.planWith;
import static gateline.file.Reading.taskWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of the format that refuses a file, with the place and the words.
class RefusalTest {
  @Test
  void nullIsRefused() {
    check(
        taskWith("'estimate': null"),
        "null, line 3, column 13: task \"Build it\" (build): estimate: found null; leave the key"
            + " out or write a number without quotes");
    check(
        planWith("'x-unknown': [null]"),
        "null, line 2, column 15: x-unknown: found null; leave the key out or write a value");
  }

  @Test
  void numbersInQuotesAreRefused() {
    check(
        taskWith("'estimate': '4'"),
        "wrong-type, line 3, column 13: task \"Build it\" (build): estimate: found the text \"4\";"
            + " write a number without quotes");
    check(
        planWith("'squads': [ { 'id': 'core', 'capacity': { '3': '4' } } ]"),
        "wrong-type, line 2, column 48: squad core: capacity 3: found the text \"4\"; write a"
            + " number without quotes");
  }

  @Test
  void notANumberIsRefused() {
    check(
        taskWith("'estimate': NaN"),
        "not-a-number, line 3, column 13: NaN is no number; leave the key out");
    check(
        taskWith("'estimate': -Infinity"),
        "not-a-number, line 3, column 14: Infinity is no number; leave the key out");
  }

  @Test
  void wrongTypesAreRefused() {
    check(
        taskWith("'estimate': 1, 'notes': 7"),
        "wrong-type, line 3, column 25: task \"Build it\" (build): notes: found the number 7; write"
            + " a text in quotes");
    check(
        planWith("'tasks': {}"),
        "wrong-type, line 2, column 10: tasks: found an object in { }; write a list in [ ]");
    check(
        planWith("'tasks': [1]"),
        "wrong-type, line 2, column 11: tasks: found the number 1; write an object in { }");
    check(
        planWith("'pauseOnMiss': 'yes'"),
        "wrong-type, line 2, column 16: pauseOnMiss: found the text \"yes\"; write true or false");
    check(
        planWith("'description': ['a']"),
        "wrong-type, line 2, column 16: description: found a list in [ ]; write a text in quotes");
    check(
        taskWith("'estimate': 1, 'depends': [7]"),
        "wrong-type, line 3, column 28: task \"Build it\" (build): depends: found the number 7;"
            + " write an id in quotes or an object in { }");
    check("[]", "wrong-type, line 1, column 1: found a list in [ ]; a plan is an object in { }");
    check("7", "wrong-type, line 1, column 1: found the number 7; write an object in { }");
  }

  @Test
  void duplicateKeysAreRefused() {
    check(
        taskWith("'estimate': 1, 'estimate': 1"),
        "duplicate-key, line 3, column 16: task \"Build it\" (build): estimate: the key stands here"
            + " a second time; remove one");
    check(
        planWith("'x': 1, 'x': 2"),
        "duplicate-key, line 2, column 9: x: the key stands here a second time; remove one");
    check(
        planWith("'x': { 'deep': 1, 'deep': 1 }"),
        "duplicate-key, line 2, column 19: x deep: the key stands here a second time; remove one");
    check(
        planWith("'squads': [ { 'id': 'core', 'capacity': { '3': 4, '3': 4 } } ]"),
        "duplicate-key, line 2, column 51: squad core: capacity 3: the key stands here a second"
            + " time; remove one");
  }

  @Test
  void duplicateIdsAreRefused() {
    check(
        planWith("'squads': [ { 'id': 'a' }, { 'id': 'a' } ]"),
        "duplicate-id, a.id: two squads have the id \"a\"; rename one");
    check(
        planWith("'squads': [ { 'id': 'a' } ], 'metrics': [ { 'id': 'a' } ]"),
        "duplicate-id, a.id: squad and metric share the id \"a\"; rename one");
    check(
        planWith("'risks': [ { 'id': 'a' } ], 'metrics': [ { 'id': 'a' } ]"),
        "duplicate-id, a.id: metric and risk share the id \"a\"; rename one");
    check(
        planWith("'risks': [ { 'id': 'a' } ], 'chains': [ { 'id': 'a' } ]"),
        "duplicate-id, a.id: risk and chain share the id \"a\"; rename one");
    check(
        planWith("'decisions': [ { 'id': 'a' } ], 'chains': [ { 'id': 'a' } ]"),
        "duplicate-id, a.id: chain and decision share the id \"a\"; rename one");
    check(
        planWith(
            "'phases': [ { 'id': 'a', 'from': 1, 'to': 1 } ], 'gates': [ { 'id': 'a', 'week': 1 }"
                + " ]"),
        "duplicate-id, a.id: phase and gate share the id \"a\"; rename one");
    check(
        taskWith("'estimate': 1 } ], 'sprints': [ { 'id': 'build', 'from': 1, 'to': 1"),
        "duplicate-id, build.id: sprint and task share the id \"build\"; rename one");
    check(
        planWith(
            "'baselines': [ { 'name': 'B', 'plan': "
                + planWith("'squads': [ { 'id': 'a' }, { 'id': 'a' } ]")
                + " } ]"),
        "duplicate-id, plan.baselines: baseline \"B\": two squads have the id \"a\"; rename one");
  }

  @Test
  void figuresOutOfRangeAreRefused() {
    check(
        taskWith("'estimate': -1"),
        "range, line 3, column 13: task \"Build it\" (build): estimate: found the number -1; write"
            + " person-days from 0 to 10,000");
    check(
        taskWith("'estimate': 10000.5"),
        "range, line 3, column 13: task \"Build it\" (build): estimate: found the number 10000.5;"
            + " write person-days from 0 to 10,000");
    check(
        taskWith("'estimate': 1, 'delay': -1"),
        "range, line 3, column 25: task \"Build it\" (build): delay: found the number -1; write"
            + " working days from 0 to 10,000");
    check(
        taskWith("'estimate': 1, 'delay': 10001"),
        "range, line 3, column 25: task \"Build it\" (build): delay: found the number 10001; write"
            + " working days from 0 to 10,000");
    check(
        taskWith("'estimate': 1, 'progress': 101"),
        "range, line 3, column 28: task \"Build it\" (build): progress: found the number 101; write"
            + " percent from 0 to 100");
    check(
        taskWith("'estimate': 1, 'progress': -0.5"),
        "range, line 3, column 28: task \"Build it\" (build): progress: found the number -0.5;"
            + " write percent from 0 to 100");
    check(
        taskWith("'estimate': 1, 'range': [3]"),
        "range, line 3, column 27: task \"Build it\" (build): range: write two numbers in the list,"
            + " not 1");
    check(
        taskWith("'estimate': 1, 'range': [6, 3]"),
        "range, line 3, column 30: task \"Build it\" (build): range: found [6, 3]; write the"
            + " smaller number first");
    check(
        taskWith("'estimate': 1, 'depends': [ { 'on': 'b', 'lag': 10001 } ]"),
        "range, line 3, column 49: task \"Build it\" (build): lag: found the number 10001; write"
            + " working days from -10,000 to 10,000");
    check(
        taskWith("'estimate': 1, 'depends': [ { 'on': 'b', 'lag': -10001 } ]"),
        "range, line 3, column 49: task \"Build it\" (build): lag: found the number -10001; write"
            + " working days from -10,000 to 10,000");
    check(
        taskWith("'estimate': 1, 'squads': [ { 'squad': 'b', 'people': 0 } ]"),
        "range, line 3, column 54: task \"Build it\" (build): people: found the number 0; write"
            + " people above 0 and at most 1,000");
    check(
        taskWith("'estimate': 1, 'squads': [ { 'squad': 'b', 'people': 1000.1 } ]"),
        "range, line 3, column 54: task \"Build it\" (build): people: found the number 1000.1;"
            + " write people above 0 and at most 1,000");
    check(
        planWith("'squads': [ { 'id': 'core', 'people': -1 } ]"),
        "range, line 2, column 39: squad core: people: found the number -1; write people from 0 to"
            + " 1,000");
    check(
        planWith("'risks': [ { 'id': 'r', 'impactDays': -1 } ]"),
        "range, line 2, column 39: risk r: impactDays: found the number -1; write working days from"
            + " 0 to 10,000");
    check(
        planWith("'defaultRange': [80, 20000]"),
        "range, line 2, column 22: defaultRange: found the number 20000; write percent of the"
            + " estimate from 0 to 10,000");
  }

  @Test
  void numbersOfManyDigitsAreRefusedBeforeTheyAreSpelledOut() {
    check(
        taskWith("'estimate': 1e999999999"),
        "range, line 3, column 13: task \"Build it\" (build): estimate: found the number"
            + " 1e999999999; write at most 30 digits before and 30 after the decimal point");
    check(
        taskWith("'estimate': 1e-999999999"),
        "range, line 3, column 13: task \"Build it\" (build): estimate: found the number"
            + " 1e-999999999; write at most 30 digits before and 30 after the decimal point");
    check(
        taskWith("'estimate': 1e99999999999999"),
        "range, line 3, column 13: task \"Build it\" (build): estimate: found the number"
            + " 1e99999999999999; write at most 30 digits before and 30 after the decimal point");
    check(
        taskWith("'estimate': 0.1234567890123456789012345678901"),
        "range, line 3, column 13: task \"Build it\" (build): estimate: found the number"
            + " 0.1234567890123456789012345678901; write at most 30 digits before and 30 after the"
            + " decimal point");
  }

  @Test
  void weeksOutsideTheFormatAreRefused() {
    check(
        planWith("'x': 1").replace("12", "0"),
        "range, line 3, column 10: weeks: found the number 0; write a whole number from 1 to 520");
    check(
        planWith("'x': 1").replace("12", "521"),
        "range, line 3, column 10: weeks: found the number 521; write a whole number from 1 to"
            + " 520");
    check(
        planWith("'x': 1").replace("12", "1.5"),
        "range, line 3, column 10: weeks: found the number 1.5; write a whole number from 1 to"
            + " 520");
    check(
        taskWith("'estimate': 1, 'week': 0"),
        "range, line 3, column 24: task \"Build it\" (build): week: found the number 0; write a"
            + " whole number from 1 to 520");
    check(
        planWith("'squads': [ { 'id': 'core', 'focus': { '03': '' } } ]"),
        "week-range, line 2, column 40: squad core: focus 03: this is no week; write a number from"
            + " 1 to 520 in quotes");
    check(
        planWith("'squads': [ { 'id': 'core', 'focus': { '0': '' } } ]"),
        "week-range, line 2, column 40: squad core: focus 0: this is no week; write a number from 1"
            + " to 520 in quotes");
    check(
        planWith("'squads': [ { 'id': 'core', 'focus': { '521': '' } } ]"),
        "week-range, line 2, column 40: squad core: focus 521: this is no week; write a number from"
            + " 1 to 520 in quotes");
    check(
        planWith("'squads': [ { 'id': 'core', 'focus': { 'one': '' } } ]"),
        "week-range, line 2, column 40: squad core: focus one: this is no week; write a number from"
            + " 1 to 520 in quotes");
  }

  @Test
  void weeksAfterThePlansLastAreRefused() {
    check(
        planWith("'gates': [ { 'id': 'g6', 'name': 'SDK Alpha', 'week': 14 } ]"),
        "week-range, g6.week: gate \"SDK Alpha\" (g6): week 14 is after the plan's last week, 12");
    check(
        taskWith("'estimate': 1, 'week': 13"),
        "week-range, build.week: task \"Build it\" (build): week 13 is after the plan's last week,"
            + " 12");
    check(
        planWith("'phases': [ { 'id': 'p', 'from': 1, 'to': 13 } ]"),
        "week-range, p.to: phase p: week 13 is after the plan's last week, 12");
    check(
        planWith("'sprints': [ { 'id': 's', 'from': 1, 'to': 13 } ]"),
        "week-range, s.to: sprint s: week 13 is after the plan's last week, 12");
    check(
        planWith("'squads': [ { 'id': 'core', 'capacity': { '13': 1 } } ]"),
        "week-range, core.capacity: squad core: week 13 is after the plan's last week, 12");
    check(
        planWith("'squads': [ { 'id': 'core', 'focus': { '13': '' } } ]"),
        "week-range, core.focus: squad core: week 13 is after the plan's last week, 12");
    check(
        planWith("'metrics': [ { 'id': 'm', 'targets': { '13': 1 } } ]"),
        "week-range, m.targets: metric m: week 13 is after the plan's last week, 12");
    check(
        planWith("'metrics': [ { 'id': 'm', 'actuals': { '13': 1 } } ]"),
        "week-range, m.actuals: metric m: week 13 is after the plan's last week, 12");
    check(
        planWith("'risks': [ { 'id': 'r', 'week': 13 } ]"),
        "week-range, r.week: risk r: week 13 is after the plan's last week, 12");
    check(
        planWith("'decisions': [ { 'id': 'd', 'week': 13 } ]"),
        "week-range, d.week: decision d: week 13 is after the plan's last week, 12");
    check(
        planWith("'weekly': [ { 'week': 13, 'title': 'Late' } ]"),
        "week-range, plan.weekly: weekly entry \"Late\": week 13 is after the plan's last week,"
            + " 12");
    check(
        planWith("'standups': [ { 'week': 13, 'squad': 'core' } ]"),
        "week-range, plan.standups: stand-up \"core\": week 13 is after the plan's last week, 12");
    check(
        planWith(
            "'baselines': [ { 'name': 'B', 'plan': "
                + taskWith("'estimate': 1, 'week': 13")
                + " } ]"),
        "week-range, plan.baselines: baseline \"B\": task \"Build it\" (build): week 13 is after"
            + " the plan's last week, 12");
  }

  @Test
  void fromAfterToIsRefused() {
    check(
        planWith("'phases': [ { 'id': 'p', 'name': 'Late', 'from': 3, 'to': 2 } ]"),
        "from-after-to, line 2, column 13: phase \"Late\" (p): \"from\", 3, is after \"to\", 2;"
            + " swap them");
    check(
        planWith("'sprints': [ { 'id': 's', 'from': 3, 'to': 2 } ]"),
        "from-after-to, line 2, column 14: sprint s: \"from\", 3, is after \"to\", 2; swap them");
    check(
        planWith(
            "'squads': [ { 'id': 'core', 'absences': [ { 'from': '2026-01-02', 'to': '2026-01-01' }"
                + " ] } ]"),
        "from-after-to, line 2, column 43: squad core: \"from\", 2026-01-02, is after \"to\","
            + " 2026-01-01; swap them");
  }

  @Test
  void otherDatesAreRefused() {
    check(
        planWith("'statusDate': 20260105"),
        "wrong-type, line 2, column 15: statusDate: found the number 20260105; write a text in"
            + " quotes");
    check(
        planWith("'statusDate': '2026-02-30'"),
        "date, line 2, column 15: statusDate: found the text \"2026-02-30\"; write a date such as"
            + " 2026-01-05, from 1900 to 2200");
    check(
        planWith("'calendar': { 'dayStart': '9:00' }"),
        "date, line 2, column 27: dayStart: found the text \"9:00\"; write a time such as 09:00");
    check(
        planWith("'calendar': { 'dayStart': '24:00' }"),
        "date, line 2, column 27: dayStart: found the text \"24:00\"; write a time such as 09:00");
    check(
        planWith("'baselines': [ { 'schedule': { 'a': { 'start': '2026-01-05' } } } ]"),
        "date, line 2, column 48: start: found the text \"2026-01-05\"; write a date and time such"
            + " as 2026-01-05T09:00");
  }

  @Test
  void calendarsWithoutWorkOrWithTooLongADayAreRefused() {
    check(
        planWith("'calendar': { 'workdays': [] }"),
        "no-workday, line 2, column 13: no day of the week is worked; write at least one workday");
    check(
        planWith("'calendar': { 'hoursPerDay': 0 }"),
        "range, line 2, column 30: hoursPerDay: found the number 0; write hours above 0 and at most"
            + " 24");
    check(
        planWith("'calendar': { 'hoursPerDay': 0.001 }"),
        "range, line 2, column 13: a working day has less than a minute; raise \"hoursPerDay\"");
    check(
        planWith("'calendar': { 'dayStart': '17:00' }"),
        "day-too-long, line 2, column 13: a working day ends after 24:00; lower \"dayStart\" or"
            + " \"hoursPerDay\"");
    check(
        planWith("'calendar': { 'dayStart': '09:00', 'hoursPerDay': 15.01 }"),
        "day-too-long, line 2, column 13: a working day ends after 24:00; lower \"dayStart\" or"
            + " \"hoursPerDay\"");
  }

  @Test
  void unknownValuesOfKnownKeysAreRefused() {
    check(
        taskWith("'estimate': 1, 'depends': [ { 'on': 'b', 'type': 'fs' } ]"),
        "unknown-value, line 3, column 50: task \"Build it\" (build): type: found the text \"fs\";"
            + " write one of FS, SS, FF, SF");
    check(
        planWith("'calendar': { 'workdays': ['Monday'] }"),
        "unknown-value, line 2, column 28: workdays: found the text \"Monday\"; write one of mon,"
            + " tue, wed, thu, fri, sat, sun");
    check(
        planWith("'metrics': [ { 'id': 'm', 'better': 'faster' } ]"),
        "unknown-value, line 2, column 37: metric m: better: found the text \"faster\"; write one"
            + " of higher, lower");
    check(
        planWith("'risks': [ { 'id': 'r', 'status': 'done' } ]"),
        "unknown-value, line 2, column 35: risk r: status: found the text \"done\"; write one of"
            + " open, closed");
    check(
        planWith("'risks': [ { 'id': 'r', 'likelihood': 'certain' } ]"),
        "unknown-value, line 2, column 39: risk r: likelihood: found the text \"certain\"; write"
            + " one of low, medium, high");
    check(
        planWith("'gates': [ { 'id': 'g', 'week': 1, 'decision': { 'outcome': 'maybe' } } ]"),
        "unknown-value, line 2, column 61: gate g: outcome: found the text \"maybe\"; write one of"
            + " go, conditional go, hold, kill");
    check(
        planWith("'squads': [ { 'id': 'core', 'color': 'blue' } ]"),
        "unknown-value, line 2, column 38: squad core: color: found the text \"blue\"; write a"
            + " color as # and six hexadecimal digits");
  }

  @Test
  void anotherFormatIsRefused() {
    check(
        planWith("'x': 1").replace("gateline/1", "gateline/2"),
        "format, line 1, column 13: format: found the text \"gateline/2\"; this program reads"
            + " \"gateline/1\" alone");
  }

  @Test
  void missingRequiredKeysAreRefused() {
    check("{}", "missing-key, line 1, column 1: the plan lacks the key \"format\"; add it");
    check(
        planWith("'x': 1").replace("name", "title"),
        "missing-key, line 1, column 1: the plan lacks the key \"name\"; add it");
    check(
        planWith("'x': 1").replace("start", "begin"),
        "missing-key, line 1, column 1: the plan lacks the key \"start\"; add it");
    check(
        planWith("'x': 1").replace("weeks", "months"),
        "missing-key, line 1, column 1: the plan lacks the key \"weeks\"; add it");
    check(
        taskWith("'week': 1"),
        "missing-key, line 2, column 12: task \"Build it\" (build): the task lacks the key"
            + " \"estimate\"; add it");
    check(
        taskWith("'estimate': 1 }, { 'name': 'No id', 'estimate': 1"),
        "missing-key, line 3, column 18: task \"No id\": the task lacks the key \"id\"; add it");
    check(
        planWith("'squads': [ { 'name': 'Core' } ]"),
        "missing-key, line 2, column 13: squad \"Core\": the squad lacks the key \"id\"; add it");
    check(
        taskWith("'estimate': 1, 'depends': [ {} ]"),
        "missing-key, line 3, column 29: task \"Build it\" (build): the link lacks the key \"on\";"
            + " add it");
    check(
        planWith("'gates': [ { 'id': 'g' } ]"),
        "missing-key, line 2, column 12: gate g: the gate lacks the key \"week\"; add it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-a",
        "_a",
        "a b",
        "é",
        "a.b",
        "a2345678901234567890123456789012345678901234567890123456789012345"
      })
  void idsThatDoNotMatchThePatternAreRefused(String id) {
    Problem problem = Reading.refusal(planWith("'squads': [ { 'id': '" + id + "' } ]"));
    assertEquals("id, line 2, column 21", problem.rule() + ", " + problem.place());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-1-05",
        "05.01.2026",
        "2026-13-01",
        "1899-12-31",
        "2201-01-01",
        "2026-01-05T09:00",
        "+2026-01-05",
        "2026-01-05 ",
        "20260105",
        ""
      })
  void datesThatAreNotExactOrOutOfRangeAreRefused(String date) {
    Problem problem = Reading.refusal(planWith("'statusDate': '" + date + "'"));
    assertEquals("date, line 2, column 15", problem.rule() + ", " + problem.place());
  }

  private static void check(String file, String expected) {
    Problem problem = Reading.refusal(file);
    assertEquals(expected, problem.rule() + ", " + problem.place() + ": " + problem.text());
  }
}
