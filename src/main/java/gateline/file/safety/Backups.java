package gateline.file.safety;

import gateline.file.Disk;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The versions of plan files that were saved over: the last ten of each file and no more than 256
/// MB of them, but always the last one. Their names say the plan and the time, in UTC.
public final class Backups {
  private static final int MOST = 10;
  private static final long LARGEST = 256L * 1024 * 1024;
  private static final String ENDING = ".json";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH.mm.ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Disk disk;

  /// One version, and when it was saved over.
  public record Version(Path file, Instant when) {}

  /// A version that can be opened.
  public record Good(Version version, ReadResult.Opened content) {}

  public Backups(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /// Keeps what a plan file held, unless it is the version kept last, and drops those too many.
  public void keep(Path file, byte[] content, Instant when) throws IOException {
    if (isLast(file, content)) {
      return;
    }
    Path versions = folder(file);
    Files.createDirectories(versions);
    disk.write(versions.resolve(PlanKey.stem(file) + " " + TIME.format(when) + ENDING), content);
    drop(file);
  }

  private boolean isLast(Path file, byte[] content) throws IOException {
    List<Version> versions = versions(file);
    return !versions.isEmpty()
        && Files.size(versions.getFirst().file()) == content.length
        && Arrays.equals(Files.readAllBytes(versions.getFirst().file()), content);
  }

  private void drop(Path file) throws IOException {
    long size = 0;
    int count = 0;
    for (Version version : versions(file)) {
      size += Files.size(version.file());
      count++;
      if (count > MOST || (count > 1 && size > LARGEST)) {
        Files.deleteIfExists(version.file());
      }
    }
  }

  /// The versions of a plan file, newest first.
  public List<Version> versions(Path file) throws IOException {
    Path versions = folder(file);
    if (!Files.isDirectory(versions)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(versions)) {
      List<Version> found = new ArrayList<>();
      for (Path each : files.toList()) {
        Instant when = when(each.getFileName().toString());
        if (when != null) {
          found.add(new Version(each, when));
        }
      }
      found.sort(Comparator.comparing(Version::when).reversed());
      return found;
    }
  }

  /// The newest version of a plan file that can be opened.
  public Optional<Good> newestGood(Path file) throws IOException {
    for (Version version : versions(file)) {
      if (PlanFiles.read(version.file()) instanceof ReadResult.Opened opened) {
        return Optional.of(new Good(version, opened));
      }
    }
    return Optional.empty();
  }

  private Path folder(Path file) {
    return folder.resolve(PlanKey.of(file));
  }

  private static @Nullable Instant when(String name) {
    int space = name.lastIndexOf(' ');
    if (!name.endsWith(ENDING) || space < 0) {
      return null;
    }
    try {
      return TIME.parse(name.substring(space + 1, name.length() - ENDING.length()), Instant::from);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
