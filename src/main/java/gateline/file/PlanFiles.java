package gateline.file;

import gateline.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;

/// Plan files on disk: read within bounds, saved so that a crash leaves the old file or the new one
/// and never half of either. It keeps no backups.
public final class PlanFiles {
  private PlanFiles() {}

  /// Reads a plan file. Only a file that cannot be opened is an exception, whose message names it
  /// and says why; what is wrong with its content is in the result.
  public static ReadResult read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder, not a plan file");
    }
    if (Files.isRegularFile(file) && Files.size(file) > PlanReader.LARGEST) {
      return new ReadResult.Refused(PlanReader.tooLarge());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return PlanReader.read(in.readNBytes(PlanReader.LARGEST + 1));
    } catch (NoSuchFileException _) {
      throw new NoSuchFileException(file.toString(), null, "there is no such file");
    } catch (AccessDeniedException _) {
      throw new AccessDeniedException(file.toString(), null, "you may not read this file");
    }
  }

  /// Writes a plan in canonical form, unless the file holds just that already. Says whether it
  /// wrote.
  public static boolean save(Path file, Plan plan, LineEnd lineEnd) throws IOException {
    byte[] content = PlanWriter.bytes(plan, lineEnd);
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (holds(target, content)) {
      return false;
    }
    replace(target, content);
    return true;
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.exists(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private static void replace(Path target, byte[] content) throws IOException {
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString(), null, "you may not write this file");
    }
    Path folder = target.resolveSibling("");
    Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
    try {
      writeThrough(beside, content);
      permit(beside, Files.exists(target) ? target : folder);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// Returns when the content is on the disk, so that the move cannot overtake it.
  private static void writeThrough(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /// Lets a file be read and written by those who may read and write another file or folder; fresh
  /// temporary files are their owner's alone.
  private static void permit(Path file, Path like) throws IOException {
    var view = Files.getFileAttributeView(like, PosixFileAttributeView.class);
    if (view != null) {
      var permissions = new HashSet<>(view.readAttributes().permissions());
      permissions.removeAll(PosixFilePermissions.fromString("--x--x--x"));
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
