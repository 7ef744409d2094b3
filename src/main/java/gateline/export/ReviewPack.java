package gateline.export;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.pages.Review;
import gateline.board.pages.ReviewPage;
import gateline.board.pages.ReviewPages;
import gateline.board.pages.Slide;
import gateline.paint.font.FontMeasurer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All pages of a review in one step: as one document, or as numbered images in a folder.
public final class ReviewPack {
  private ReviewPack() {}

  /// Writes a PDF or PPTX where the target's name ends so, else images into a folder of that name,
  /// which is made where there is none. Gives back the files written. Private items are not left
  /// out here: that is up to the model.
  public static List<Path> write(BoardModel model, Theme theme, Path target) throws IOException {
    List<ReviewPage> pages = ReviewPages.of(Review.of(model), Slide.of(theme, new FontMeasurer()));
    if (PictureFormat.of(target).filter(PictureFormat::holdsAllPages).isEmpty()) {
      return images(pages, target);
    }
    List<Page> all = pages.stream().map(each -> new Page(name(each), each.scene())).toList();
    PictureFiles.writeDocument(model.plan().name(), all, target);
    return List.of(target);
  }

  /// Where a pack goes when this file was named: there, or for one picture's name into the folder
  /// called so without its ending.
  public static Path target(Path file) {
    Optional<PictureFormat> format = PictureFormat.of(file);
    if (format.filter(PictureFormat::holdsAllPages).isPresent() || format.isEmpty()) {
      return file;
    }
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - format.get().ending().length()));
  }

  private static String name(ReviewPage page) {
    return page.kind().number() + " " + page.kind().words() + ": " + page.title();
  }

  private static List<Path> images(List<ReviewPage> pages, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (ReviewPage page : pages) {
      boolean isOneOfSome = pages.stream().filter(each -> each.kind() == page.kind()).count() > 1;
      Path file = folder.resolve(fileName(page, isOneOfSome ? "-" + (page.step() + 1) : ""));
      PictureFiles.write(List.of(page.scene()), 1, file);
      files.add(file);
    }
    return files;
  }

  /// Named so that files sorted by name are in the order of the pages.
  private static String fileName(ReviewPage page, String number) {
    String words = page.kind().words().toLowerCase(Locale.ROOT).replace(' ', '-');
    return String.format(Locale.ROOT, "%02d-%s%s.png", page.kind().number(), words, number);
  }
}
