package gateline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The one form in which plans are written.
class CanonicalFormTest {
  @Test
  void aPlanWithoutAnythingHasFourKeys() {
    checkStays(
        """
        {
          "format": "gateline/1",
          "name": "Small",
          "start": "2026-01-05",
          "weeks": 2
        }
        """);
  }

  @Test
  void keysStandOnTheirOwnLinesAndSmallThingsOnOne() {
    checkStays(
        """
        {
          "format": "gateline/1",
          "name": "Every layout",
          "start": "2026-01-05",
          "weeks": 12,
          "defaultRange": [80, 150],
          "calendar": {
            "workdays": ["mon", "sun"],
            "holidays": ["2026-01-19", "2026-04-03"]
          },
          "squads": [
            {
              "id": "core",
              "capacity": {
                "2": 4.5,
                "10": 0
              },
              "absences": [
                { "from": "2026-02-16", "to": "2026-02-17", "note": "training" }
              ]
            }
          ],
          "weekly": [
            {
              "week": 1,
              "objectives": [
                {
                  "text": "Begin"
                }
              ]
            }
          ],
          "gates": [
            {
              "id": "g2",
              "week": 2,
              "requires": [],
              "exit": [
                { "text": "Tests pass", "met": true },
                { "text": "Reviewed", "private": true }
              ],
              "decision": {
                "outcome": "conditional go",
                "conditions": [
                  { "text": "Write the runbook", "due": "2026-01-23" }
                ]
              }
            }
          ],
          "tasks": [
            {
              "id": "a",
              "name": "A",
              "squads": ["core"],
              "estimate": 4,
              "range": [3, 6.25]
            },
            {
              "id": "b",
              "name": "B",
              "squads": [
                "core",
                { "squad": "cli", "people": 2 }
              ],
              "estimate": 0.5,
              "depends": ["a", "c"]
            },
            {
              "id": "c",
              "name": "C",
              "estimate": 0,
              "depends": [
                "a",
                { "on": "b", "type": "SS", "lag": -1 },
                { "on": "d", "lag": 2.5 }
              ]
            }
          ],
          "standups": [
            {
              "week": 1,
              "squad": "core",
              "progress": [
                {
                  "text": "Half done",
                  "task": "a"
                }
              ]
            }
          ],
          "baselines": [
            {
              "name": "Week 1",
              "plan": {
                "format": "gateline/1",
                "name": "Before",
                "start": "2026-01-05",
                "weeks": 1
              },
              "schedule": {
                "gone": {
                  "start": "2026-01-05T09:00",
                  "finish": "2026-01-08T17:00"
                }
              }
            }
          ]
        }
        """);
  }

  @Test
  void defaultsAreLeftOut() {
    checkBecomes(
        """
        {"format":"gateline/1","name":"D","start":"2026-01-05","weeks":3,
         "description":"","pauseOnMiss":false,"squads":[],
         "calendar":{"workdays":["fri","mon","tue","wed","thu"],"dayStart":"09:00","hoursPerDay":8.0},
         "metrics":[{"id":"m","better":"higher","targets":{}}],
         "risks":[{"id":"r","likelihood":"medium","impactDays":0,"status":"open"}],
         "tasks":[{"id":"a","name":"A","squads":[{"squad":"core","people":1}],"estimate":1,
           "delay":0,"progress":0.0,"pinned":false,"private":false,
           "depends":[{"on":"b","type":"FS","lag":0}]}]}
        """,
        """
        {
          "format": "gateline/1",
          "name": "D",
          "start": "2026-01-05",
          "weeks": 3,
          "metrics": [
            {
              "id": "m"
            }
          ],
          "tasks": [
            {
              "id": "a",
              "name": "A",
              "squads": ["core"],
              "estimate": 1,
              "depends": ["b"]
            }
          ],
          "risks": [
            {
              "id": "r"
            }
          ]
        }
        """);
  }

  @Test
  void privateStandsWhereTheFormatHasItElseLast() {
    checkStays(
        """
        {
          "format": "gateline/1",
          "name": "P",
          "start": "2026-01-05",
          "weeks": 3,
          "phases": [
            {
              "id": "p1",
              "from": 1,
              "to": 2,
              "private": true
            }
          ],
          "tasks": [
            {
              "id": "a",
              "name": "A",
              "estimate": 1,
              "url": "https://example.org",
              "private": true,
              "notes": "after it"
            }
          ],
          "risks": [
            {
              "id": "r",
              "status": "closed",
              "private": true,
              "affects": ["a"]
            }
          ]
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.50", "2.5", "25e-1", "0.25E1"})
  void numbersAreWrittenAsShortAsTheyCanBe(String literal) {
    checkEstimate(literal, "2.5");
  }

  @Test
  void numbersHaveNoExponentAndNoNegativeZero() {
    checkEstimate("1e3", "1000");
    checkEstimate("100", "100");
    checkEstimate("-0.0", "0");
    checkEstimate("0.00000001", "0.00000001");
  }

  @Test
  void onlyQuotesBackslashesAndControlCharactersAreEscaped() {
    Plan plan =
        Reading.plan(
            Reading.taskWith(
                "\"estimate\": 1, \"notes\": \"\\\" \\\\ \\/ \\n\\t \\u0001 \\u00e9 ≥"
                    + " \\ud83d\\ude80\""));
    String written = PlanWriter.text(plan, LineEnd.UNIX);
    assertEquals(
        "      \"notes\": \"\\\" \\\\ / \\n\\t \\u0001 é ≥ \uD83D\uDE80\"",
        written.lines().filter(line -> line.contains("notes")).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"automatosx-v2.json", "automatosx-v2-week4.json"})
  void samplePlansAreCanonical(String name) throws IOException {
    checkStays(Files.readString(Path.of("assets", "plans", name)));
  }

  private static void checkEstimate(String literal, String written) {
    Plan plan = Reading.plan(Reading.taskWith("\"estimate\": " + literal));
    assertEquals(
        "      \"estimate\": " + written,
        PlanWriter.text(plan, LineEnd.UNIX)
            .lines()
            .filter(line -> line.contains("estimate"))
            .findFirst()
            .orElseThrow());
  }

  private static void checkStays(String canonical) {
    checkBecomes(canonical, canonical);
  }

  private static void checkBecomes(String file, String canonical) {
    assertEquals(canonical, PlanWriter.text(Reading.plan(file), LineEnd.UNIX));
  }
}
