package gateline.file.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.file.Disk;
import gateline.file.LineEnd;
import gateline.file.PlanWriter;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions that were saved over.
class BackupsTest {
  private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

  @TempDir private Path folder;
  private Path plan;
  private Backups backups;

  @BeforeEach
  void begin() throws IOException {
    plan = Files.createDirectory(folder.resolve("plans")).resolve("Week 3 plan.json");
    backups = new Backups(folder.resolve("backups"), Disk.REAL);
  }

  private static byte[] content(String name) {
    return PlanWriter.bytes(Plan.of(name, LocalDate.of(2026, 1, 5), 4), LineEnd.UNIX);
  }

  private List<String> kept() throws IOException {
    return backups.versions(plan).stream().map(BackupsTest::text).toList();
  }

  private static String text(Backups.Version version) {
    try {
      return Files.readString(version.file());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theLastTenVersionsAreKeptNewestFirst() throws IOException {
    for (int i = 1; i <= 12; i++) {
      backups.keep(plan, ("version " + i).getBytes(StandardCharsets.UTF_8), NOON.plusSeconds(i));
    }
    assertEquals("version 12", kept().getFirst());
    assertEquals("version 3", kept().getLast());
    assertEquals(10, kept().size());
    assertEquals(NOON.plusSeconds(12), backups.versions(plan).getFirst().when());
  }

  @Test
  void theVersionKeptLastIsNotKeptAgain() throws IOException {
    backups.keep(plan, content("a"), NOON);
    backups.keep(plan, content("a"), NOON.plusSeconds(1));
    assertEquals(1, kept().size());
  }

  @Test
  void namesCanBeReadAndNothingLiesBesideThePlan() throws IOException {
    backups.keep(plan, content("a"), NOON);
    assertEquals(
        "Week-3-plan 2026-01-20T12.00.00.000Z.json",
        backups.versions(plan).getFirst().file().getFileName().toString());
    try (var files = Files.list(plan.getParent())) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void twoPlansOfOneNameKeepTheirOwn() throws IOException {
    Path other = Files.createDirectory(folder.resolve("others")).resolve("Week 3 plan.json");
    backups.keep(plan, content("a"), NOON);
    backups.keep(other, content("b"), NOON);
    assertNotEquals(
        backups.versions(plan).getFirst().file(), backups.versions(other).getFirst().file());
    assertEquals(1, kept().size());
  }

  @Test
  void theNewestVersionThatOpensIsOffered() throws IOException {
    backups.keep(plan, content("old"), NOON);
    backups.keep(plan, content("good"), NOON.plusSeconds(1));
    backups.keep(plan, "{ cut".getBytes(StandardCharsets.UTF_8), NOON.plusSeconds(2));
    var good = backups.newestGood(plan).orElseThrow();
    assertEquals("good", good.content().plan().name());
    assertEquals(NOON.plusSeconds(1), good.version().when());
  }

  @Test
  void whatIsNoVersionIsLeftAlone() throws IOException {
    backups.keep(plan, content("a"), NOON);
    Path kept = backups.versions(plan).getFirst().file();
    Path note = Files.writeString(kept.resolveSibling("notes of mine.json"), "{}");
    for (int i = 1; i <= 12; i++) {
      backups.keep(plan, content("v" + i), NOON.plusSeconds(i));
    }
    assertTrue(Files.exists(note));
    assertFalse(Files.exists(kept));
  }
}
