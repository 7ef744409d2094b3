package gateline.file.safety;

import gateline.file.Disk;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/// The disk of this machine, which can be made to have no room.
final class FullDisk implements Disk {
  final AtomicBoolean isFull = new AtomicBoolean(true);

  @Override
  public void write(Path file, byte[] content) throws IOException {
    if (isFull.get()) {
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }
    REAL.write(file, content);
  }
}
