package gateline.board.pages;

import gateline.board.Pen;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out the pages of a review.
public final class ReviewPages {
  private final Review review;
  private final Slide slide;

  private ReviewPages(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
  }

  /// All pages in their order; a page told in steps stands at its first, one with several contents
  /// at each of them.
  public static List<ReviewPage> of(Review review, Slide slide) {
    ReviewPages pages = new ReviewPages(review, slide);
    return Arrays.stream(PageKind.values()).flatMap(pages::written).toList();
  }

  private Stream<ReviewPage> written(PageKind kind) {
    return IntStream.range(0, content(kind, 0).written()).mapToObj(step -> page(kind, step));
  }

  /// One page at one of its steps; beyond the last one it stands at the last.
  public static ReviewPage page(Review review, Slide slide, PageKind kind, int step) {
    return new ReviewPages(review, slide).page(kind, step);
  }

  /// What the keys do, at the right of a page's foot; for whoever presents the pages.
  public static List<Shape> hints(Slide slide, String words) {
    Pen pen = new Pen(slide.look().text());
    PageFrame.hint(pen, slide, words);
    return pen.shapes();
  }

  private ReviewPage page(PageKind kind, int step) {
    Content content = content(kind, step);
    int steps = content.steps();
    Pen pen = new Pen(slide.look().text());
    int at = Math.clamp(step, 0, steps - 1);
    Bounds room = new PageFrame(slide, review, kind, content.told(at)).draw(pen, content.title());
    content.draw(pen, room);
    Scene scene =
        new Scene(slide.width(), slide.height(), slide.palette().ground().page(), pen.shapes());
    return new ReviewPage(kind, content.title(), at, steps, scene);
  }

  private List<Supplier<Content>> position() {
    Supplier<Content> first = () -> new PositionPage(review, slide);
    return review.plan().tasks().isEmpty()
        ? List.of(first)
        : List.of(first, () -> new EffortPage(review, slide));
  }

  private List<Supplier<Content>> gates() {
    Supplier<Content> first = () -> new GatesPage(review, slide);
    SlipTrendPage trend = new SlipTrendPage(review, slide);
    return trend.isTold() ? List.of(first, () -> trend) : List.of(first);
  }

  private Content content(PageKind kind, int step) {
    return switch (kind) {
      case POSITION -> InTurn.of(position(), step);
      case CHANGES -> new ChangesPage(review, slide, step);
      case SLIPS -> new SlipsPage(review, slide);
      case NEXT_WEEKS -> new NextWeeksPage(review, slide);
      case OVERLOADS -> new OverloadsPage(review, slide);
      case GATES -> InTurn.of(gates(), step);
      case METRICS -> new MetricsPage(review, slide);
      case RISKS -> new RisksPage(review, slide);
      case STANDUPS -> new StandupsPage(review, slide);
      case DECISIONS -> new DecisionsPage(review, slide);
    };
  }
}
