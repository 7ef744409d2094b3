package gateline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Keys that this version does not know are kept where they stood.
class UnknownKeysTest {
  @Test
  void theyStayAfterTheKeyTheyFollowedAtAnyDepth() {
    check(
        """
        {
          "$schema": "plan.schema.json",
          "format": "gateline/1",
          "name": "U",
          "start": "2026-01-05",
          "weeks": 3,
          "budget": 1000,
          "calendar": {
            "zone": "local",
            "hoursPerDay": 7
          },
          "squads": [
            {
              "id": "core",
              "room": "3.14",
              "name": "Core",
              "absences": [
                { "from": "2026-02-16", "reason": "leave", "to": "2026-02-17" }
              ]
            }
          ],
          "gates": [
            {
              "id": "g",
              "week": 1,
              "exit": [
                { "text": "Tests pass", "evidence": ["ci", { "run": 7 }] }
              ],
              "decision": {
                "outcome": "go",
                "votes": 5
              }
            }
          ],
          "tasks": [
            {
              "id": "a",
              "name": "A",
              "squads": [
                { "squad": "core", "role": "lead" }
              ],
              "estimate": 1,
              "depends": [
                { "on": "a", "why": "x" }
              ]
            }
          ],
          "baselines": [
            {
              "plan": {
                "format": "gateline/1",
                "name": "B",
                "start": "2026-01-05",
                "weeks": 1,
                "older": true
              },
              "schedule": {
                "a": {
                  "start": "2026-01-05T09:00",
                  "slack": 2
                }
              }
            }
          ]
        }
        """);
  }

  @Test
  void theirValuesDoNotChange() {
    check(
        """
        {
          "format": "gateline/1",
          "name": "U",
          "start": "2026-01-05",
          "weeks": 3,
          "x-number": 1.50e-7,
          "x-long": 123456789012345678901234567890.5,
          "x-flag": false,
          "x-empty": {},
          "x-none": [],
          "x-list": ["a", 1, true],
          "x-nested": [
            ["a"],
            {
              "b": [
                {}
              ]
            }
          ]
        }
        """);
  }

  @Test
  void theyMoveWithTheirKeyWhenTheFileIsPutInOrder() {
    check(
        """
        { "weeks": 3, "after weeks": 1, "name": "U", "after name": [ { "deep": 1 } ],
          "pauseOnMiss": false, "after a default": "kept",
          "start": "2026-01-05", "format": "gateline/1" }
        """,
        """
        {
          "format": "gateline/1",
          "name": "U",
          "after name": [
            {
              "deep": 1
            }
          ],
          "start": "2026-01-05",
          "weeks": 3,
          "after weeks": 1,
          "after a default": "kept"
        }
        """);
  }

  private static void check(String canonical) {
    check(canonical, canonical);
  }

  private static void check(String file, String canonical) {
    String written = PlanWriter.text(Reading.plan(file), LineEnd.UNIX);
    assertEquals(canonical, written);
    assertEquals(canonical, PlanWriter.text(Reading.plan(written), LineEnd.UNIX));
  }
}
