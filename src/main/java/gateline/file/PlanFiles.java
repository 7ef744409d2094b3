package gateline.file;

import gateline.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// Plan files on disk: read within bounds, saved so that a crash leaves the old file or the new one
/// and never half of either. It keeps no backups; [gateline.file.safety] does.
public final class PlanFiles {
  private PlanFiles() {}

  /// What a file holds, and by what that will be known again.
  public record Loaded(ReadResult result, Fingerprint fingerprint) {}

  /// Reads a plan file. Only a file that cannot be opened is an exception, whose message names it
  /// and says why; what is wrong with its content is in the result.
  public static ReadResult read(Path file) throws IOException {
    return load(file).result();
  }

  /// The same for those who will write it again.
  public static Loaded load(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > PlanReader.LARGEST) {
      return new Loaded(new ReadResult.Refused(PlanReader.tooLarge()), Fingerprint.NOTHING);
    }
    byte[] content = content(file, PlanReader.LARGEST + 1);
    return new Loaded(PlanReader.read(content), Fingerprint.of(content));
  }

  /// The first bytes of a file, `most` at most.
  public static byte[] content(Path file, int most) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder, not a plan file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
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
    Disk.REAL.write(target, content);
    return true;
  }

  /// Writes a text beside plans as safely as a plan itself.
  public static void saveText(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Disk.REAL.write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.exists(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }
}
