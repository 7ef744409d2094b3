package gateline.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.regex.Pattern;

/// A file written beside its place, forced to the disk, and moved over what was there.
final class WholeFile {
  private static final String ENDING = ".tmp";

  private WholeFile() {}

  static void replace(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString(), null, "you may not write this file");
    }
    Path folder = target.resolveSibling("");
    sweep(target, folder);
    Path beside = Files.createTempFile(folder, prefix(target), ENDING);
    try {
      writeThrough(beside, content);
      permit(beside, Files.exists(target) ? target : folder);
      move(beside, target);
      settle(folder);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".";
  }

  /// Removes what a process left behind that was killed while it wrote.
  private static void sweep(Path target, Path folder) {
    Pattern temporary = Pattern.compile(Pattern.quote(prefix(target)) + "\\d+" + ENDING);
    DirectoryStream.Filter<Path> isLeft =
        each -> temporary.matcher(each.getFileName().toString()).matches();
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, isLeft)) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | DirectoryIteratorException _) {
      // litter is no reason not to save
      return;
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

  /// Has the move itself on the disk, on systems that can open a folder.
  private static void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // the content is on the disk under one name or the other
      return;
    }
  }
}
