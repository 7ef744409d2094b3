package gateline.file.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gateline.file.Disk;
import gateline.file.Fingerprint;
import gateline.file.safety.Saving.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving over what somebody else may have changed, and on a disk without room.
class SavingTest {
  private static final Instant NOW = Instant.parse("2026-01-20T12:00:00Z");

  @TempDir private Path folder;
  private Path plan;
  private Path state;
  private Saving saving;

  @BeforeEach
  void begin() throws IOException {
    plan = Files.createDirectory(folder.resolve("plans")).resolve("plan.json");
    state = folder.resolve("state");
    saving = new Saving(new Backups(state, Disk.REAL), Disk.REAL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Outcome save(String content, @Nullable String seen) throws IOException {
    Fingerprint fingerprint = seen == null ? null : Fingerprint.of(bytes(seen));
    return saving.save(plan, bytes(content), fingerprint, NOW);
  }

  private void holds(String content) throws IOException {
    assertEquals(content, Files.readString(plan));
    try (Stream<Path> files = Files.list(plan.getParent())) {
      assertEquals(List.of(plan), files.toList());
    }
  }

  @Test
  void whatIsReplacedIsKept() throws IOException {
    save("one", null);
    var saved = assertInstanceOf(Outcome.Saved.class, save("two", "one"));
    assertEquals(Fingerprint.of(bytes("two")), saved.fingerprint());
    assertNull(saved.loss());
    holds("two");
    Path kept = saving.backups().versions(plan).getFirst().file();
    assertEquals("one", Files.readString(kept));
  }

  @Test
  void aFileSomebodyElseChangedIsNotWrittenOver() throws IOException {
    Files.writeString(plan, "theirs");
    assertInstanceOf(Outcome.ChangedOutside.class, save("ours", "seen"));
    holds("theirs");
    assertInstanceOf(Outcome.Saved.class, save("ours", null));
    holds("ours");
  }

  @Test
  void aFileThatHoldsTheContentAlreadyIsSaved() throws IOException {
    Files.writeString(plan, "same");
    assertInstanceOf(Outcome.Saved.class, save("same", "something else"));
    assertEquals(List.of(), saving.backups().versions(plan));
  }

  @Test
  void aFileThatIsGoneIsWrittenAnew() throws IOException {
    assertInstanceOf(Outcome.Saved.class, save("ours", "seen"));
    holds("ours");
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    Files.writeString(plan, "old");
    saving = new Saving(new Backups(state, Disk.REAL), new FullDisk());
    assertThrows(IOException.class, () -> save("new", "old"));
    holds("old");
  }

  /// A file system that is read-only, since nothing is for an administrator elsewhere.
  @Test
  void aFileThatMayNotBeWrittenIsLeftAsItIs() throws IOException {
    Path zip = folder.resolve("read-only.zip");
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", true))) {
      Files.writeString(archive.getPath("/plan.json"), "old");
    }
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
      plan = archive.getPath("/plan.json");
      String message = assertThrows(IOException.class, () -> save("new", "old")).getMessage();
      assertEquals("/plan.json: you may not write this file", message);
      holds("old");
    }
  }

  @Test
  void aStateFolderThatCannotBeWrittenDoesNotStopSaving() throws IOException {
    Files.writeString(plan, "old");
    Files.writeString(state, "a file where the folder should be");
    var saved = assertInstanceOf(Outcome.Saved.class, save("new", "old"));
    assertNotNull(saved.loss());
    holds("new");
  }

  @Test
  void whatAKilledProcessLeftBesideThePlanIsSweptAway() throws IOException {
    Files.writeString(plan.resolveSibling(".plan.json.123456789.tmp"), "half of");
    save("whole", null);
    holds("whole");
  }
}
