package gateline.file.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.file.Disk;
import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Unsaved work on disk. A journal that is closed unsettled is what a process leaves that has
/// ended.
class JournalTest {
  private static final Instant NOW = Instant.parse("2026-01-20T14:32:07Z");
  private static final Plan BASE = Plan.of("Before", LocalDate.of(2026, 1, 5), 4);

  @TempDir private Path folder;
  private final List<IOException> failures = new ArrayList<>();
  private Path journals;
  private Path plan;

  @BeforeEach
  void begin() throws IOException {
    journals = folder.resolve("journal");
    plan = folder.resolve("plan.json");
    PlanFiles.save(plan, BASE, LineEnd.UNIX);
  }

  private Journal journal() {
    return new Journal(journals, Disk.REAL, failures::add);
  }

  private static Unsaved work(@Nullable Path file, String name) {
    return new Unsaved(file, LineEnd.WINDOWS, BASE, BASE.withName(name), NOW);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(journals)) {
      return files.toList();
    }
  }

  /// What the next start finds, not taken from it.
  private List<Unsaved> found() throws IOException {
    List<Unsaved> works = new ArrayList<>();
    for (LeftWork left : LeftWork.in(journals)) {
      works.add(left.work());
      left.release();
    }
    return works;
  }

  @Test
  void theLastEditIsFoundAfterTheProcessHasEnded() throws IOException {
    try (Journal journal = journal()) {
      journal.edited(work(plan, "Edited"));
      journal.edited(work(plan, "Edited again"));
    }
    assertEquals(List.of(work(plan, "Edited again")), found());
    assertEquals(List.of(), failures);
  }

  @Test
  void aPlanWithoutAFileIsKeptToo() throws IOException {
    try (Journal journal = journal()) {
      journal.edited(work(null, "Edited"));
    }
    assertEquals(List.of(work(null, "Edited")), found());
  }

  @Test
  void whatIsSettledLeavesNothing() throws IOException {
    try (Journal journal = journal()) {
      journal.edited(work(plan, "Edited"));
      journal.settled();
      journal.edited(work(plan, "Edited later"));
      journal.settled();
    }
    assertEquals(List.of(), found());
  }

  @Test
  void editsAfterASaveAreFound() throws IOException {
    try (Journal journal = journal()) {
      journal.edited(work(plan, "Saved"));
      journal.settled();
      journal.edited(work(plan, "Edited"));
      journal.rebased(work(plan, "Edited while it was saved"));
    }
    assertEquals(List.of(work(plan, "Edited while it was saved")), found());
  }

  @Test
  void whatAWindowThatLivesHasNotedIsNotOffered() throws IOException {
    try (Journal living = journal()) {
      living.edited(work(plan, "Living"));
      LeftWork left = leftBy("Left");
      living.replaces(left);
      assertEquals(List.of(), found());
    }
    assertEquals(List.of(work(plan, "Living")), found());
  }

  private LeftWork leftBy(String name) throws IOException {
    try (Journal dead = journal()) {
      dead.edited(work(plan, name));
    }
    return LeftWork.in(journals).getFirst();
  }

  @Test
  void leftWorkIsHeldByWhoFindsItUntilItIsReleased() throws IOException {
    LeftWork left = leftBy("Left");
    assertEquals(List.of(), found());
    left.release();
    assertEquals(1, found().size());
  }

  @Test
  void discardedWorkIsGone() throws IOException {
    leftBy("Left").discard();
    assertEquals(List.of(), found());
    assertEquals(List.of(), files());
  }

  @Test
  void whatTheFileHoldsByNowIsNotOffered() throws IOException {
    leftBy("Left").release();
    PlanFiles.save(plan, BASE.withName("Left"), LineEnd.UNIX);
    assertEquals(List.of(), found());
    assertEquals(List.of(), files());
  }

  @Test
  void brokenAndHostileJournalsAreNotOffered() throws IOException {
    leftBy("Left").release();
    Path journal =
        files().stream().filter(each -> each.toString().endsWith(".journal")).findFirst().get();
    String whole = Files.readString(journal);
    for (String broken :
        List.of(
            "",
            "{",
            whole.substring(0, whole.length() / 2),
            whole.replaceFirst("\"baseLength\": \\d+", "\"baseLength\": 200000000"),
            whole.replaceFirst("\"baseLength\": \\d+", "\"baseLength\": -1"),
            whole.replaceFirst("2026-01-20T14:32:07Z", "yesterday"),
            whole.replaceFirst("plan.json", "\\\\u0000"),
            whole.replaceFirst("gateline-journal/1", "gateline-journal/9"),
            "x".repeat(1_000_000))) {
      Files.writeString(journal, broken);
      assertEquals(List.of(), found(), broken.substring(0, Math.min(80, broken.length())));
      assertTrue(Files.exists(journal));
    }
    Files.writeString(journal, whole);
    assertEquals(1, found().size());
  }

  @Test
  void aDiskWithoutRoomIsReportedAndTheNextEditIsTriedAgain() throws IOException {
    FullDisk disk = new FullDisk();
    try (Journal journal = new Journal(journals, disk, failures::add)) {
      journal.edited(work(plan, "Lost"));
    }
    assertEquals(1, failures.size());
    assertTrue(failures.getFirst().getMessage().contains("No space left"));
    assertEquals(List.of(), found());
    disk.isFull.set(false);
    try (Journal journal = new Journal(journals, disk, failures::add)) {
      journal.edited(work(plan, "Kept"));
    }
    assertEquals(List.of(work(plan, "Kept")), found());
    assertFalse(failures.size() > 1);
  }
}
