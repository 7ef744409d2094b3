package gateline.ui.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks with the system's own dialog, beginning in the folder used last.
final class ChooserAsker implements FileAsker {
  private static final ExtensionFilter PLANS = new ExtensionFilter("Plans (*.json)", "*.json");
  private static final List<ExtensionFilter> PICTURES =
      List.of(
          new ExtensionFilter("Pictures (*.png)", "*.png"),
          new ExtensionFilter("PDF documents (*.pdf)", "*.pdf"),
          new ExtensionFilter("PowerPoint slides (*.pptx)", "*.pptx"),
          new ExtensionFilter("Vector pictures (*.svg)", "*.svg"));

  private static final ExtensionFilter REPORTS = new ExtensionFilter("Markdown (*.md)", "*.md");

  private final Window owner;
  private final Supplier<@Nullable Path> folder;

  ChooserAsker(Window owner, Supplier<@Nullable Path> folder) {
    this.owner = owner;
    this.folder = folder;
  }

  @Override
  public @Nullable Path planToOpen() {
    return ask(chooser("Open a plan", PLANS, ""), FileChooser::showOpenDialog);
  }

  @Override
  public @Nullable Path planToSave(String suggested) {
    return withEnding(
        ask(chooser("Save the plan", PLANS, suggested), FileChooser::showSaveDialog), ".json");
  }

  @Override
  public @Nullable Path pictureToSave(String suggested) {
    FileChooser chooser = chooser("Export", PICTURES.getFirst(), suggested);
    chooser.getExtensionFilters().setAll(PICTURES);
    PICTURES.stream()
        .filter(filter -> suggested.endsWith(filter.getExtensions().getFirst().substring(1)))
        .forEach(chooser::setSelectedExtensionFilter);
    Path file = ask(chooser, FileChooser::showSaveDialog);
    ExtensionFilter chosen = chooser.getSelectedExtensionFilter();
    String pattern = (chosen == null ? PICTURES.getFirst() : chosen).getExtensions().getFirst();
    return withEnding(file, pattern.substring(1));
  }

  @Override
  public @Nullable Path reportToSave(String suggested) {
    return withEnding(
        ask(chooser("Write the status report", REPORTS, suggested), FileChooser::showSaveDialog),
        ".md");
  }

  private FileChooser chooser(String title, ExtensionFilter filter, String suggested) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    chooser.setInitialFileName(suggested);
    Path start = folder.get();
    if (start != null && Files.isDirectory(start)) {
      chooser.setInitialDirectory(start.toFile());
    }
    return chooser;
  }

  private @Nullable Path ask(
      FileChooser chooser, BiFunction<FileChooser, Window, @Nullable File> how) {
    File file = how.apply(chooser, owner);
    return file == null ? null : file.toPath();
  }

  /// Some systems leave the ending to the user.
  private static @Nullable Path withEnding(@Nullable Path file, String ending) {
    if (file == null || file.getFileName().toString().contains(".")) {
      return file;
    }
    return file.resolveSibling(file.getFileName() + ending);
  }
}
