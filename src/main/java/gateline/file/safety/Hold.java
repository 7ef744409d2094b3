package gateline.file.safety;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A lock on a file that the system frees when the process ends, however it ends.
final class Hold implements AutoCloseable {
  /// To open a file that this process has locked, and close it, would free the lock on some
  /// systems.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path lock;
  private final FileChannel channel;

  private Hold(Path lock, FileChannel channel) {
    this.lock = lock;
    this.channel = channel;
  }

  /// Takes the lock, unless some window has it, be it one of this process.
  static Optional<Hold> take(Path file) throws IOException {
    Path lock = file.toAbsolutePath().normalize();
    if (!HELD.add(lock)) {
      return Optional.empty();
    }
    Optional<Hold> hold = Optional.empty();
    try {
      hold = open(lock);
    } finally {
      if (hold.isEmpty()) {
        HELD.remove(lock);
      }
    }
    return hold;
  }

  private static Optional<Hold> open(Path lock) throws IOException {
    Files.createDirectories(lock.getParent());
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new Hold(lock, channel));
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /// Gives the lock back and removes its file, which must be of no use to anybody else.
  void remove() throws IOException {
    Files.deleteIfExists(lock);
    close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(lock);
  }
}
