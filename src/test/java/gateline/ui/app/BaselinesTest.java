package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Decision;
import gateline.plan.Plan;
import gateline.review.change.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// Baselines compared beside the board, and a review that is closed.
final class BaselinesTest extends OnSample {
  @Test
  void whatChangedSinceTheLatestBaselineIsListedWorstFirst() throws Exception {
    open.run("review.changes");
    open.await("the changes are listed", () -> !changes().getItems().isEmpty());
    Entry worst = (Entry) open.ask(() -> changes().getItems().getFirst());
    assertEquals("Golden trace capture + replay infra", worst.subject().name());
    open.press("Esc");
    assertFalse(open.isVisible("baselines"));
  }

  @Test
  void closingTheReviewFilesDecisionsAndTakesItsBaselineInOneStep() throws Exception {
    Path report = folder.resolve("status.md");
    open.answerToSave = report;
    open.run("review.close");
    open.ask(() -> {
      TextField outcome = (TextField) lookup("#baselines .first");
      outcome.setText("Move it");
      ((CheckBox) lookup("#review-report")).setSelected(true);
      ((Button) lookup("#review-close")).fire();
      return null;
    });
    Plan plan = open.ask(() -> open.window().session().open().get().plan());
    assertEquals("Week 4 review", plan.baselines().getLast().name());
    Decision decided =
        plan.meetings().decisions().stream()
            .filter(each -> each.outcome().equals("Move it"))
            .findFirst()
            .orElseThrow();
    assertEquals(plan.statusDate(), decided.made());
    open.await("the report is written", () -> Files.exists(report));
    assertTrue(Files.readString(report).contains("## What changed since Week 3 review"));
    open.run("edit.undo");
    Plan undone = open.ask(() -> open.window().session().open().get().plan());
    assertEquals("Week 3 review", undone.baselines().getLast().name());
  }

  private static Node lookup(String selector) {
    return open.window().timeline().getScene().lookup(selector);
  }

  private static ListView<?> changes() {
    return (ListView<?>) lookup("#changes");
  }
}
