package gateline.file.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows on one file. That the lock dies with its process is what the kill test shows.
class ClaimTest {
  private static final Instant TWO = Instant.parse("2026-01-20T14:02:00Z");
  private static final Instant THREE = Instant.parse("2026-01-20T15:00:00Z");

  @TempDir private Path folder;

  private Claim claim(Path file, Instant now) {
    return Claim.on(file, folder.resolve("state"), now);
  }

  @Test
  void theSecondWindowLearnsSinceWhenTheFirstHasTheFile() throws IOException {
    Path plan = folder.resolve("plan.json");
    try (Claim first = claim(plan, TWO);
        Claim second = claim(plan, THREE)) {
      assertEquals(Optional.empty(), first.elsewhereSince());
      assertEquals(Optional.of(TWO), second.elsewhereSince());
    }
    try (Claim third = claim(plan, THREE)) {
      assertEquals(Optional.empty(), third.elsewhereSince());
    }
  }

  @Test
  void anotherFileIsAnotherClaim() throws IOException {
    try (Claim first = claim(folder.resolve("a.json"), TWO);
        Claim second = claim(folder.resolve("b.json"), THREE)) {
      assertEquals(Optional.empty(), second.elsewhereSince());
      assertEquals(Optional.empty(), first.elsewhereSince());
    }
  }

  @Test
  void aFileIsTheSameWhateverWayLeadsThere() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), "{}");
    Path around = folder.resolve("x").resolve("..").resolve("plan.json");
    Files.createDirectory(folder.resolve("x"));
    try (Claim first = claim(plan, TWO);
        Claim second = claim(around, THREE)) {
      assertEquals(Optional.empty(), first.elsewhereSince());
      assertEquals(Optional.of(TWO), second.elsewhereSince());
    }
  }

  @Test
  void whereClaimsCannotBeKeptNobodyIsWarned() throws IOException {
    Files.writeString(folder.resolve("state"), "a file where the folder should be");
    try (Claim claim = claim(folder.resolve("plan.json"), TWO)) {
      assertEquals(Optional.empty(), claim.elsewhereSince());
    }
  }
}
