package gateline.file.safety;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The notice that a file was touched.
class FileWatchTest {
  private static final long PATIENCE = 60;

  @TempDir private Path folder;

  @Test
  void aFileReplacedOrRemovedIsNoticed() throws Exception {
    Path plan = Files.writeString(folder.resolve("plan.json"), "one");
    Path other = Files.writeString(folder.resolve("other.json"), "two");
    Semaphore touched = new Semaphore(0);
    try (FileWatch watch = FileWatch.on(plan, touched::release)) {
      Files.move(other, plan, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertTrue(touched.tryAcquire(PATIENCE, TimeUnit.SECONDS), watch + " saw no replacement");
      touched.drainPermits();
      Files.delete(plan);
      assertTrue(touched.tryAcquire(PATIENCE, TimeUnit.SECONDS), watch + " saw no removal");
    }
  }
}
