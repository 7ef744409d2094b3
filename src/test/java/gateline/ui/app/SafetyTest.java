package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Selection;
import gateline.file.Disk;
import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.file.safety.Backups;
import gateline.file.safety.Journal;
import gateline.file.safety.LeftWork;
import gateline.file.safety.Unsaved;
import gateline.plan.Plan;
import gateline.testing.WithJavaFx;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps work from being lost, as the user of the window meets it.
@WithJavaFx
final class SafetyTest {
  private static final String TASK = "w1-tracing";
  private static final Instant EARLIER = Instant.parse("2026-01-20T14:02:00Z");

  @TempDir Path folder;
  private Path file;
  private Plan plan;

  @BeforeEach
  void copy() throws IOException {
    file = OpenWindow.copyOf(folder, "automatosx-v2-week4.json");
    plan = read(file);
  }

  private static Plan read(Path file) throws IOException {
    if (PlanFiles.read(file) instanceof ReadResult.Opened opened) {
      return opened.plan();
    }
    throw new IOException("cannot read " + file);
  }

  private Path state(String name) {
    return folder.resolve("state").resolve(name);
  }

  private static String stateOf(OpenWindow open) throws Exception {
    return open.text("plan-state").replaceAll(" · \\d.*", "");
  }

  private static String estimate(OpenWindow open) throws Exception {
    return open.ask(() -> {
      var schedule = open.window().session().model().get().schedule();
      return schedule.index().task(TASK).estimate().toPlainString();
    });
  }

  private static void select(OpenWindow open) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of(TASK));
      return null;
    });
  }

  /// A day more on the task, by key.
  private static void edit(OpenWindow open) throws Exception {
    select(open);
    open.press("Alt+Shift+Right");
  }

  private static void awaitBanner(OpenWindow open, Topic topic) throws Exception {
    open.await("a notice on " + topic, () -> open.window().notices().banner(topic).isVisible());
  }

  private static void awaitNone(OpenWindow open, Topic topic) throws Exception {
    open.await("no notice on " + topic, () -> !open.window().notices().banner(topic).isVisible());
  }

  private void changeOutside(String before, String after) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(before), before);
    String changed = text.replaceFirst(Pattern.quote(before), after);
    Path other = Files.writeString(folder.resolve("other.tmp"), changed);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void renameOutside() throws IOException {
    changeOutside("\"name\": \"" + plan.name() + "\"", "\"name\": \"Theirs\"");
  }

  // ---- broken files

  @Test
  void aBrokenFileOffersTheNewestVersionThatOpens() throws Exception {
    new Backups(state("backups"), Disk.REAL).keep(file, Files.readAllBytes(file), EARLIER);
    Files.writeString(file, "{ \"format\": ");
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      assertTrue(open.text("banner-detail").startsWith("line 1"), open.text("banner-detail"));
      open.robot.clickOn("#banner-open-the-version-of");
      open.await("it is open", () -> open.window().session().open().get() != null);
      assertEquals("Unsaved changes · plan.json", stateOf(open));
      assertEquals("{ \"format\": ", Files.readString(file));
      open.press("Ctrl+S");
      open.await("it is saved", () -> !open.window().session().open().get().isUnsaved());
      assertEquals(plan.name(), read(file).name());
    }
  }

  // ---- left work

  private void leave(Plan work) {
    try (Journal journal =
        new Journal(
            state("journal"),
            Disk.REAL,
            e -> {
              throw new AssertionError(e);
            })) {
      journal.edited(new Unsaved(file, LineEnd.UNIX, plan, work, EARLIER));
    }
  }

  @Test
  void leftWorkIsOfferedAndRecoveredAsOneEditThatIsNotSaved() throws Exception {
    leave(plan.withName("Recovered"));
    byte[] before = Files.readAllBytes(file);
    try (OpenWindow open = OpenWindow.empty(folder)) {
      awaitBanner(open, Topic.RECOVERY);
      assertEquals("Gateline ended unexpectedly", open.text("recovery-title"));
      assertEquals("Edits of 14:02 to \"plan.json\" were kept.", open.text("recovery-detail"));
      open.robot.clickOn("#recovery-recover");
      open.await("it is recovered", () -> isNamed(open, "Recovered"));
      assertEquals("Unsaved changes · plan.json", stateOf(open));
      assertArrayEquals(before, Files.readAllBytes(file));
      open.run("edit.undo");
      assertTrue(isNamed(open, plan.name()));
      open.run("edit.redo");
      open.press("Ctrl+S");
      open.await("it is saved", () -> !open.window().session().open().get().isUnsaved());
    }
    assertEquals("Recovered", read(file).name());
    assertEquals(List.of(), LeftWork.in(state("journal")));
  }

  private static boolean isNamed(OpenWindow open, String name) {
    var now = open.window().session().open().get();
    return now != null && now.plan().name().equals(name);
  }

  @Test
  void leftWorkIsMergedByKeysWithWhatTheFileHoldsByNow() throws Exception {
    leave(plan.withName("Recovered"));
    changeOutside("\"pauseOnMiss\": true", "\"pauseOnMiss\": false");
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      awaitBanner(open, Topic.RECOVERY);
      open.press("Shift+F6");
      open.robot.type(KeyCode.SPACE);
      open.await("it is recovered", () -> isNamed(open, "Recovered"));
      assertFalse(
          open.ask(() -> open.window().session().open().get().plan().settings().pauseOnMiss()));
    }
  }

  @Test
  void discardedWorkIsNotOfferedAgain() throws Exception {
    leave(plan.withName("Unwanted"));
    try (OpenWindow open = OpenWindow.empty(folder)) {
      awaitBanner(open, Topic.RECOVERY);
      open.robot.clickOn("#recovery-discard");
      awaitNone(open, Topic.RECOVERY);
    }
    assertEquals(List.of(), LeftWork.in(state("journal")));
    assertEquals(plan.name(), read(file).name());
  }

  @Test
  void everyEditIsInTheJournalUntilItIsSaved() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      edit(open);
      String wanted = estimate(open);
      open.await("the journal is written", () -> journals() == 1);
      assertEquals(wanted, journaled());
      open.press("Ctrl+S");
      open.await("the journal is gone", () -> journals() == 0);
      assertEquals(wanted, inFile());
    }
  }

  private String inFile() throws IOException {
    return estimateIn(read(file));
  }

  private static String estimateIn(Plan plan) {
    return plan.tasks().stream()
        .filter(task -> task.id().equals(TASK))
        .findFirst()
        .orElseThrow()
        .estimate()
        .toPlainString();
  }

  private long journals() throws IOException {
    if (Files.notExists(state("journal"))) {
      return 0;
    }
    try (Stream<Path> files = Files.list(state("journal"))) {
      return files.filter(each -> each.toString().endsWith(".journal")).count();
    }
  }

  /// What a start after a crash would find; the window that lives holds the files themselves.
  private String journaled() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(state("journal"))) {
      for (Path each : files.toList()) {
        Files.copy(each, copy.resolve(each.getFileName()));
      }
    }
    LeftWork left = LeftWork.in(copy).getFirst();
    left.release();
    return estimateIn(left.work().plan());
  }

  // ---- others

  @Test
  void theSecondWindowOnAFileSaysSo() throws Exception {
    try (OpenWindow first = OpenWindow.on(folder, file)) {
      first.await("it is claimed", () -> Files.isDirectory(state("open")));
      try (OpenWindow second = OpenWindow.on(folder, file)) {
        awaitBanner(second, Topic.ELSEWHERE);
        assertEquals(
            "\"plan.json\" is also open in another window", second.text("elsewhere-title"));
        assertTrue(second.text("elsewhere-detail").startsWith("It has been since 14:32."));
        assertFalse(first.isVisible("elsewhere"));
      }
    }
  }

  @Test
  void aFileChangedByOthersIsReloadedWhenTheUserSaysSo() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      renameOutside();
      awaitBanner(open, Topic.OUTSIDE);
      String detail = open.text("outside-detail");
      assertTrue(detail.startsWith("plan: name \"AutomatosX"), detail);
      assertTrue(detail.endsWith("-> Theirs."), detail);
      assertTrue(isNamed(open, plan.name()));
      open.robot.clickOn("#outside-reload");
      assertTrue(open.ask(() -> isNamed(open, "Theirs")));
      assertEquals("Saved · plan.json", stateOf(open));
      open.run("edit.undo");
      assertTrue(isNamed(open, plan.name()));
      assertEquals("Unsaved changes · plan.json", stateOf(open));
    }
  }

  @Test
  void editsOfBothSidesAreMergedIntoOneStep() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      edit(open);
      String mine = estimate(open);
      renameOutside();
      awaitBanner(open, Topic.OUTSIDE);
      open.robot.clickOn("#outside-merge");
      open.await("it is merged", () -> isNamed(open, "Theirs"));
      assertEquals(mine, estimate(open));
      assertEquals("Unsaved changes · plan.json", stateOf(open));
      open.run("edit.undo");
      assertTrue(isNamed(open, plan.name()));
      assertEquals(mine, estimate(open));
      open.run("edit.redo");
      open.press("Ctrl+S");
      open.await("it is saved", () -> !open.window().session().open().get().isUnsaved());
      assertEquals("Theirs", read(file).name());
      assertEquals(mine, inFile());
    }
  }

  @Test
  void whatBothChangedIsForTheUserToChoose() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      edit(open);
      String mine = estimate(open);
      Plan theirs = withEstimate(plan, "17");
      PlanFiles.save(file, theirs, LineEnd.UNIX);
      awaitBanner(open, Topic.OUTSIDE);
      open.robot.clickOn("#outside-merge");
      open.await("it is asked", () -> open.isShown("conflicts"));
      open.robot.clickOn("In the file: 17");
      open.robot.clickOn("#conflicts-merge");
      open.await("it is merged", () -> !open.window().session().open().get().isUnsaved());
      assertEquals("17", estimate(open));
      assertFalse(open.isVisible("conflicts"));
      open.run("edit.undo");
      assertEquals(mine, estimate(open));
    }
  }

  private static Plan withEstimate(Plan plan, String estimate) {
    return plan.withTasks(
        plan.tasks().stream()
            .map(
                task -> task.id().equals(TASK) ? task.withEstimate(new BigDecimal(estimate)) : task)
            .toList());
  }

  @Test
  void whatOthersSavedIsNotWrittenOverWithoutAsking() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      edit(open);
      String mine = estimate(open);
      renameOutside();
      open.press("Ctrl+S");
      open.await("it is refused", () -> open.shows("outside-title", "was not saved, since"));
      assertEquals("Theirs", read(file).name());
      open.robot.clickOn("#outside-save-mine");
      open.await("it is saved", () -> !open.window().session().open().get().isUnsaved());
      assertEquals(plan.name(), read(file).name());
      assertEquals(mine, inFile());
      Path kept = new Backups(state("backups"), Disk.REAL).versions(file).getFirst().file();
      assertEquals("Theirs", read(kept).name());
    }
  }

  @Test
  void aFileThatIsGoneIsWrittenAnew() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      Files.delete(file);
      awaitBanner(open, Topic.OUTSIDE);
      assertEquals("\"plan.json\" is gone", open.text("outside-title"));
      assertEquals("Unsaved changes · plan.json", stateOf(open));
      open.press("Ctrl+S");
      open.await("it is saved", () -> !open.window().session().open().get().isUnsaved());
      assertEquals(plan.name(), read(file).name());
    }
  }

  // ---- disks

  @Test
  void aFullDiskLosesNothingAndOffersAnotherPlace() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      edit(open);
      String mine = estimate(open);
      byte[] before = Files.readAllBytes(file);
      open.disk =
          (target, _) -> {
            throw new FileSystemException(target.toString(), null, "No space left on device");
          };
      open.press("Ctrl+S");
      awaitBanner(open, Topic.FILE);
      assertEquals("\"plan.json\" was not saved", open.text("banner-title"));
      assertTrue(
          open.text("banner-detail").contains("make room and save again"),
          open.text("banner-detail"));
      assertArrayEquals(before, Files.readAllBytes(file));
      assertEquals("Unsaved changes · plan.json", stateOf(open));
      assertEquals(mine, estimate(open));
      open.disk = Disk.REAL;
      open.answerToSave = folder.resolve("elsewhere.json");
      open.robot.clickOn("#banner-save-as");
      open.await("it is saved", () -> !open.window().session().open().get().isUnsaved());
      assertEquals("Saved · elsewhere.json", stateOf(open));
      assertEquals(mine, estimateIn(read(folder.resolve("elsewhere.json"))));
    }
  }
}
