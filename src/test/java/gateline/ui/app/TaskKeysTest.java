package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Document;
import gateline.edit.Selection;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.scene.Shape;
import gateline.ui.board.ImpactStrip;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the keyboard does to the tasks that are selected.
final class TaskKeysTest extends OnSample {
  @BeforeEach
  void undoAll() throws Exception {
    open.undoAll();
  }

  @Test
  void aBarIsNudgedByDaysInOneStep() throws Exception {
    select("w5-selfheal");
    open.press("Alt+Right");
    open.press("Alt+Right");
    assertEquals(LocalDate.of(2026, 2, 4), task("w5-selfheal").timing().notBefore());
    assertTrue(remark().startsWith("Wed 4 Feb to Fri 6 Feb"), remark());
    open.press("Ctrl+Z");
    assertEquals(null, task("w5-selfheal").timing().notBefore());
  }

  @Test
  void whatAnEditMovedSaysByHowManyDaysForAMoment() throws Exception {
    select("w5-scaffold");
    open.press("Alt+Shift+Right");
    open.await("the bars that moved say so", () -> movedInSight().contains("+1 d"));
    open.await("they no longer do", () -> movedInSight().isEmpty());
  }

  /// The days that stand beside bars; for the JavaFX thread.
  private static List<String> movedInSight() {
    return texts(open.window().timeline().chart().over().shapes())
        .map(Shape.Text::text)
        .filter(text -> text.matches("[+−][0-9.]+ d"))
        .toList();
  }

  private static Stream<Shape.Text> texts(List<Shape> shapes) {
    return shapes.stream()
        .flatMap(shape ->
            switch (shape) {
              case Shape.Text text -> Stream.of(text);
              case Shape.Group group -> texts(group.shapes());
              default -> Stream.empty();
            });
  }

  @Test
  void aBarIsNudgedByAWeek() throws Exception {
    select("w5-selfheal");
    open.press("Alt+Page Down");
    assertEquals(6, task("w5-selfheal").week());
    assertEquals(LocalDate.of(2026, 2, 9), task("w5-selfheal").timing().notBefore());
  }

  @Test
  void aNudgeAgainstALinkAsksWhatItMeans() throws Exception {
    select("w5-harness");
    open.press("Alt+Left");
    open.assertVisible("choice");
    open.robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
    open.settle();
    assertEquals("-1", task("w5-harness").depends().getFirst().lag().toPlainString());
  }

  @Test
  void whatIsOverSaysWhyItStays() throws Exception {
    select("w1-tracing");
    Document before = document();
    open.press("Alt+Right");
    assertTrue(before == document());
    assertTrue(remark().contains("what is over does not move"), remark());
  }

  @Test
  void selectedTasksAreLinkedInOrderAndUnlinked() throws Exception {
    select("w7-iac", "w5-selfheal", "w6-beta");
    open.press("Ctrl+F2");
    assertEquals(List.of("w7-iac"), on("w5-selfheal", "w7-iac"));
    assertEquals(List.of("w5-selfheal"), on("w6-beta", "w5-selfheal"));
    open.press("Ctrl+Shift+F2");
    assertEquals(List.of(), on("w5-selfheal", "w7-iac"));
    assertEquals(List.of(), on("w6-beta", "w5-selfheal"));
  }

  @Test
  void aLoopIsRefusedInWords() throws Exception {
    select("w5-release", "w5-scaffold");
    Document before = document();
    open.press("Ctrl+F2");
    assertTrue(before == document());
    assertTrue(remark().contains("closes the loop"), remark());
  }

  @Test
  void deletingSaysWhatGoesWithItAndIsOneStep() throws Exception {
    int before = document().plan().tasks().size();
    select("w5-scaffold");
    open.press("Delete");
    assertEquals(before - 1, document().plan().tasks().size());
    assertTrue(remark().contains("and with it 3 links"), remark());
    assertEquals("w5-selfheal", selected().getFirst(), "the row below is selected");
    open.press("Ctrl+Z");
    assertEquals(before, document().plan().tasks().size());
  }

  @Test
  void aDuplicateStandsBehindAndIsSelected() throws Exception {
    select("w5-scaffold");
    open.press("Ctrl+D");
    Task copy = task(selected().getFirst());
    assertTrue(copy.name().endsWith("(copy)"), copy.name());
  }

  @Test
  void rowsMoveWithinTheirGroup() throws Exception {
    select("w5-selfheal");
    open.press("Alt+Up");
    assertEquals(position("w5-scaffold") - 1, position("w5-selfheal"));
    open.press("Alt+Down");
    assertEquals(position("w5-scaffold") + 1, position("w5-selfheal"));
    select("w5-backlog");
    open.press("Alt+Up");
    assertEquals("The first of its group", remark());
  }

  @Test
  void aTaskIsAddedByItsName() throws Exception {
    select("w5-backlog");
    open.press("Insert");
    open.assertVisible("name-card");
    open.robot.write("Dry run").type(KeyCode.ENTER);
    open.settle();
    assertFalse(open.isVisible("name-card"));
    Task added = task("w5-dry-run");
    assertEquals(5, added.week());
    assertEquals(position("w5-backlog") + 1, position("w5-dry-run"));
    assertEquals(List.of("w5-dry-run"), selected());
  }

  @Test
  void theLinksOfATaskAreGoneThroughAndDeleted() throws Exception {
    select("w5-harness");
    open.press("Ctrl+L");
    open.assertVisible("link-card");
    int before = task("w5-harness").depends().size();
    open.press("Ctrl+L");
    open.press("Ctrl+L");
    open.run("edit.delete");
    assertFalse(open.isVisible("link-card"));
    int links = document().plan().tasks().stream().mapToInt(each -> each.depends().size()).sum();
    assertEquals(linksOpened() - 1, links, before + " into it");
    open.assertVisible("task-table");
  }

  private static int linksOpened() throws Exception {
    return open.ask(() ->
        open.window().session().open().get().history().steps().getFirst().plan().tasks().stream()
            .mapToInt(each -> each.depends().size())
            .sum());
  }

  private static void select(String... ids) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of(List.of(ids)));
      open.window().timeline().reveal(ids[ids.length - 1]);
      return null;
    });
    open.settle();
  }

  private static List<String> on(String task, String predecessor) throws Exception {
    return task(task).depends().stream().map(Link::on).filter(predecessor::equals).toList();
  }

  private static Document document() throws Exception {
    return open.ask(() -> open.window().session().open().get().history().document());
  }

  private static Task task(String id) throws Exception {
    return document().schedule().index().task(id);
  }

  private static int position(String id) throws Exception {
    return document().schedule().index().taskPosition(id);
  }

  private static List<String> selected() throws Exception {
    return List.copyOf(document().selection().ids());
  }

  private static String remark() throws Exception {
    return open.ask(() -> {
      var strip = (ImpactStrip) open.window().stage().getScene().lookup("#impact");
      return strip.isVisible() ? strip.getAccessibleText() : "";
    });
  }
}
