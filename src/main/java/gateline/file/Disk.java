package gateline.file;

import java.io.IOException;
import java.nio.file.Path;

/// Where whole files are written. A port, so that tests can have a disk that is full.
public interface Disk {
  /// The disk of this machine.
  Disk REAL = WholeFile::replace;

  /// Writes a file so that a crash leaves the old content or the new and never half of either.
  /// Returns when it is on the disk; what fails leaves everything as it was.
  void write(Path file, byte[] content) throws IOException;
}
