package gateline.ui.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What is remembered for the user between sessions, in a small properties file: window, recent
/// files, theme, columns. None of it matters enough to stop for: a file that can't be read counts
/// as empty, and one that can't be written leaves things as they were.
public final class UserState {
  private static final int MOST_RECENT = 10;
  private static final String FILE = "window.properties";

  private final Properties values = new Properties();
  private final Path folder;
  private final @Nullable Path file;

  /// What is remembered in a folder.
  public UserState(Path folder) {
    this.folder = folder;
    file = folder.resolve(FILE);
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
    }
  }

  private UserState() {
    folder = Path.of(System.getProperty("java.io.tmpdir"), "gateline");
    file = null;
  }

  /// Knows nothing, and forgets all it is told when it ends.
  static UserState forgetful() {
    return new UserState();
  }

  /// Where other things of this user are kept.
  Path folder() {
    return folder;
  }

  /// Whether nothing of this session is to outlast it.
  boolean isForgetful() {
    return file == null;
  }

  public String text(String key, String otherwise) {
    return values.getProperty(key, otherwise);
  }

  public double number(String key, double otherwise) {
    try {
      double value = Double.parseDouble(values.getProperty(key, ""));
      return Double.isFinite(value) ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// The constant of that name, or the default.
  public <E extends Enum<E>> E choice(String key, E otherwise) {
    for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
      if (each.name().equals(values.getProperty(key))) {
        return each;
      }
    }
    return otherwise;
  }

  public void put(String key, Object value) {
    values.setProperty(key, value.toString());
  }

  public void remove(String key) {
    values.remove(key);
  }

  /// The files opened or saved last, newest first.
  public List<Path> recent() {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < MOST_RECENT; i++) {
      Path each = path(values.getProperty("recent." + i));
      if (each != null) {
        files.add(each);
      }
    }
    return files;
  }

  /// The plan that was open last, null when there is none or it is gone.
  public @Nullable Path lastPlan() {
    Path last = path(values.getProperty("last"));
    return last != null && Files.isRegularFile(last) ? last : null;
  }

  /// Puts a file at the head of the recent ones.
  public void remember(Path opened) {
    List<Path> files = recent();
    Path absolute = opened.toAbsolutePath().normalize();
    files.remove(absolute);
    files.addFirst(absolute);
    setRecent(files);
  }

  /// Notes that a file is the one in the window.
  public void opened(Path now) {
    remember(now);
    put("last", now.toAbsolutePath().normalize());
    write();
  }

  /// Drops a file that is gone.
  public void forget(Path gone) {
    List<Path> files = recent();
    files.remove(gone.toAbsolutePath().normalize());
    setRecent(files);
  }

  private void setRecent(List<Path> files) {
    for (int i = 0; i < MOST_RECENT; i++) {
      if (i < files.size()) {
        values.setProperty("recent." + i, files.get(i).toString());
      } else {
        values.remove("recent." + i);
      }
    }
  }

  private static @Nullable Path path(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /// Writes the file; says whether that worked, for tests alone.
  public boolean write() {
    if (file == null) {
      return false;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        values.store(writer, null);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
