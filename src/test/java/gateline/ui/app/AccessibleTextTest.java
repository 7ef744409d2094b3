package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Selection;
import gateline.testing.WithJavaFx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What screen readers are told of what has the keyboard on the board.
@WithJavaFx
final class AccessibleTextTest {
  private static final String PLAN =
      """
      {
        "format": "gateline/1",
        "name": "Parity",
        "start": "2026-01-05",
        "weeks": 6,
        "squads": [
          { "id": "quality", "name": "Quality", "people": 1 },
          { "id": "core", "name": "Core Runtime", "people": 1 }
        ],
        "gates": [
          {
            "id": "parity",
            "name": "Parity sign-off",
            "week": 4,
            "requires": ["golden"],
            "exit": [{ "text": "Signed", "met": true }, { "text": "Published" }]
          }
        ],
        "tasks": [
          { "id": "golden", "name": "Golden trace capture", "week": 4, "notBefore": "2026-01-29",
            "squads": ["quality"], "estimate": 4 },
          { "id": "replay", "name": "Replay", "week": 1, "squads": ["core"], "estimate": 3 },
          { "id": "audit", "name": "Audit", "week": 1, "squads": ["core"], "estimate": 4 }
        ],
        "baselines": [
          {
            "name": "Week 3 review",
            "taken": "2026-01-23",
            "schedule": {
              "golden": { "start": "2026-01-27T09:00", "finish": "2026-01-30T17:00" }
            }
          }
        ]
      }
      """;

  @TempDir static Path folder;
  private static OpenWindow open;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.on(folder, Files.writeString(folder.resolve("parity.json"), PLAN));
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void beginAnew() throws Exception {
    open.beginAnew();
  }

  @Test
  void aBarOfTheTimelineIsToldInOneSentence() throws Exception {
    select("golden");
    assertEquals(
        "Golden trace capture, Quality, 4 days, Thu 29 Jan to Tue 3 Feb, critical, 2 days late"
            + " against Week 3 review, feeds gate Parity sign-off",
        text("timeline-chart"));
  }

  @Test
  void anEditIsToldAtOnce() throws Exception {
    select("golden");
    open.press("Alt+Shift+Right");
    assertTrue(text("timeline-chart").contains(", 5 days, "), text("timeline-chart"));
    open.press("Ctrl+Z");
  }

  @Test
  void severalTasksAreTheLastOneAndHowManyMore() throws Exception {
    select("replay", "golden");
    String words = text("timeline-chart");
    assertTrue(words.startsWith("Golden trace capture, "), words);
    assertTrue(words.endsWith(", and 1 more selected"), words);
  }

  @Test
  void aBarOfTheLanesIsToldLikeOneOfTheTimeline() throws Exception {
    open.press("Ctrl+2");
    select("golden");
    assertTrue(text("lanes-chart").startsWith("Golden trace capture, Quality, 4 days"));
  }

  @Test
  void aGateIsToldWithItsForecastAndWhatIsThere() throws Exception {
    open.press("Ctrl+4");
    open.robot.type(KeyCode.RIGHT);
    assertEquals(
        "Gate Parity sign-off, at risk, due Fri 30 Jan, forecast Tue 3 Feb, 2 days late,"
            + " 1 of 2 criteria met, 0 of 1 tasks finished",
        text("gates-chart"));
    assertEquals("[parity]", selected());
  }

  @Test
  void arrowsGoOverTheWeeksOfTheSquads() throws Exception {
    open.press("Ctrl+3");
    walkTo("allocation-chart", "Core Runtime, week 1");
    assertEquals(
        "Core Runtime, week 1, 7 of 5 person-days, over by 2, 4d  Audit, 3d  Replay",
        text("allocation-chart"));
    assertEquals("[audit, replay]", selected());
    open.robot.type(KeyCode.RIGHT);
    assertEquals("Core Runtime, week 2, 0 of 5 person-days", text("allocation-chart"));
    assertEquals("[]", selected());
  }

  @Test
  void theLoadUnderTheTimelineIsGoneOverToo() throws Exception {
    open.press("F6");
    open.press("F6");
    walkTo("strip", "Quality, week 4");
    assertTrue(text("strip").startsWith("Quality, week 4, 2 of 5 person-days"), text("strip"));
    assertEquals("[golden]", selected());
  }

  @Test
  void withoutASelectionAChartSaysItsName() throws Exception {
    assertEquals("Timeline", text("timeline-chart"));
    assertEquals("Squad allocation by week", text("strip"));
  }

  /// Goes down and right by keys until a chart says what begins with some words.
  private static void walkTo(String chart, String words) throws Exception {
    for (int row = 0; row < 6 && !text(chart).startsWith(words.split(",")[0] + ","); row++) {
      open.robot.type(KeyCode.DOWN);
    }
    for (int step = 0; step < 8 && !text(chart).startsWith(words); step++) {
      open.robot.type(KeyCode.RIGHT);
    }
    assertTrue(text(chart).startsWith(words), text(chart));
  }

  private static void select(String... ids) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of(List.of(ids)));
      return null;
    });
  }

  private static String selected() throws Exception {
    return open.ask(() -> open.window().session().selection().get().ids().toString());
  }

  private static String text(String id) throws Exception {
    return open.ask(() -> {
      Node node = open.window().stage().getScene().lookup("#" + id);
      return (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    });
  }
}
