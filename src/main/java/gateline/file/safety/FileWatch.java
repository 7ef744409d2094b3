package gateline.file.safety;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/// Notices that something happened to a file, as far as the system tells; network drives often tell
/// nothing. Whether its content is another one is not its business.
public final class FileWatch implements AutoCloseable {
  private final WatchService service;

  private FileWatch(WatchService service) {
    this.service = service;
  }

  /// Watches a file in a folder that is there; `touched` is called on a thread of its own, more
  /// often than the file changes.
  public static FileWatch on(Path file, Runnable touched) throws IOException {
    Path target = file.toAbsolutePath();
    WatchService service = target.getFileSystem().newWatchService();
    try {
      target
          .resolveSibling("")
          .register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (IOException e) {
      service.close();
      throw e;
    }
    Thread.ofVirtual().start(() -> follow(service, target.getFileName(), touched));
    return new FileWatch(service);
  }

  private static void follow(WatchService service, Path name, Runnable touched) {
    try {
      boolean isValid = true;
      while (isValid) {
        WatchKey key = service.take();
        if (key.pollEvents().stream().anyMatch(event -> concerns(event, name))) {
          touched.run();
        }
        isValid = key.reset();
      }
    } catch (ClosedWatchServiceException _) {
      return;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean concerns(WatchEvent<?> event, Path name) {
    return event.kind() == StandardWatchEventKinds.OVERFLOW || name.equals(event.context());
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
