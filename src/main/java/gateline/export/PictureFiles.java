package gateline.export;

import gateline.scene.Scene;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Pages written to files: the first under the name asked for, the others as `name-2`, `name-3` and
/// so on. Each file appears whole or not at all.
final class PictureFiles {
  private static final int BUFFER = 1 << 16;

  private PictureFiles() {}

  /// Writes all pages into one document.
  static void writeDocument(String title, List<Page> pages, Path file) throws IOException {
    PictureFormat format = format(file);
    replace(file, out -> PageWriter.document(format, title, pages, out));
  }

  /// Writes the pages one after the other, and gives back their files.
  static List<Path> write(List<Scene> pages, double scale, Path target) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Scene page : pages) {
      Path file = files.isEmpty() ? target : numbered(target, files.size() + 1);
      write(page, scale, file);
      files.add(file);
    }
    return files;
  }

  private static Path numbered(Path target, int page) {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    return target.resolveSibling(name.substring(0, dot) + "-" + page + name.substring(dot));
  }

  private static void write(Scene scene, double scale, Path file) throws IOException {
    PictureFormat format = format(file);
    replace(file, out -> PageWriter.picture(format, scene, scale, out));
  }

  private static PictureFormat format(Path file) {
    return PictureFormat.of(file)
        .orElseThrow(() -> new IllegalArgumentException(file + " has no known ending"));
  }

  /// What fills a file.
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void replace(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    Path beside = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
        content.writeTo(out);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
