package gateline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plan files on disk.
class PlanFilesTest {
  private static final Plan PLAN = Plan.of("Small", LocalDate.of(2026, 1, 5), 12);

  @TempDir private Path folder;

  @Test
  void aSavedPlanIsReadAgain() throws IOException {
    Path file = folder.resolve("plan.json");
    assertTrue(PlanFiles.save(file, PLAN, LineEnd.WINDOWS));
    var opened = assertInstanceOf(ReadResult.Opened.class, PlanFiles.read(file));
    assertEquals(new ReadResult.Opened(PLAN, List.of(), LineEnd.WINDOWS), opened);
  }

  @Test
  void nothingIsWrittenWhereTheContentIsTheSame() throws IOException {
    Path file = folder.resolve("plan.json");
    PlanFiles.save(file, PLAN, LineEnd.UNIX);
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);
    assertFalse(PlanFiles.save(file, PLAN, LineEnd.UNIX));
    assertEquals(longAgo, Files.getLastModifiedTime(file));
    assertTrue(PlanFiles.save(file, PLAN.withName("Other"), LineEnd.UNIX));
  }

  @Test
  void savingLeavesNothingBesideTheFile() throws IOException {
    Path file = folder.resolve("plan.json");
    PlanFiles.save(file, PLAN, LineEnd.UNIX);
    PlanFiles.save(file, PLAN.withName("Other"), LineEnd.UNIX);
    assertEquals(List.of(file), listed());
  }

  @Test
  void aSaveThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path target =
        Files.createDirectories(folder.resolve("plan.json").resolve("inside")).getParent();
    assertThrows(IOException.class, () -> PlanFiles.save(target, PLAN, LineEnd.UNIX));
    assertEquals(List.of(target), listed());
    assertTrue(Files.exists(target.resolve("inside")));
  }

  @Test
  void theFileKeepsItsPermissions() throws IOException {
    Path file = folder.resolve("plan.json");
    PlanFiles.save(file, PLAN, LineEnd.UNIX);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    PlanFiles.save(file, PLAN.withName("Other"), LineEnd.UNIX);
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aLinkToAPlanStaysALink() throws IOException {
    Path file = folder.resolve("plan.json");
    PlanFiles.save(file, PLAN, LineEnd.UNIX);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    PlanFiles.save(link, PLAN.withName("Other"), LineEnd.UNIX);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(
        "Other", assertInstanceOf(ReadResult.Opened.class, PlanFiles.read(file)).plan().name());
  }

  @Test
  void filesOver256MbAreRefused() throws IOException {
    Path file = folder.resolve("large.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(PlanReader.LARGEST + 1L);
    }
    assertEquals(
        "the file is larger than 256 MB; split the plan",
        assertInstanceOf(ReadResult.Refused.class, PlanFiles.read(file)).problem().text());
  }

  @Test
  void whatCannotBeOpenedIsSaidInWords() {
    Path missing = folder.resolve("missing.json");
    assertEquals(
        missing + ": there is no such file",
        assertThrows(IOException.class, () -> PlanFiles.read(missing)).getMessage());
    assertEquals(
        folder + ": this is a folder, not a plan file",
        assertThrows(IOException.class, () -> PlanFiles.read(folder)).getMessage());
  }

  private List<Path> listed() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
