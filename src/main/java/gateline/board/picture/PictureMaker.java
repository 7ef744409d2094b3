package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import java.util.List;
import java.util.concurrent.CancellationException;

/// What every picture starts from: a look in proportion to a slide of 1920 by 1080, the weeks asked
/// for, and a page.
record PictureMaker(BoardModel model, PictureRequest request, TextMeasurer measurer) {
  private static final double SLIDE_WIDTH = 1920;
  private static final double SLIDE_HEIGHT = 1080;

  /// Of the width.
  private static final double MARGIN = 0.019;

  /// Of a picture as wide as its weeks ask for.
  private static final double WEEK = 120;

  /// No text of a picture is smaller than this, whatever its size.
  private static final double LEAST_TEXT = 11;

  Look look() {
    double factor = isWidthFree() ? 1 : Math.min(width() / SLIDE_WIDTH, height() / SLIDE_HEIGHT);
    return Look.of(request.theme(), Sizes.SLIDE.scaled(factor, LEAST_TEXT), measurer);
  }

  /// Whether the page is as high as its content.
  boolean isHeightFree() {
    return request.size().height() == 0;
  }

  private boolean isWidthFree() {
    return request.size().width() == 0;
  }

  double width() {
    double all = (weeks().to() - weeks().from() + 1) * WEEK;
    double most = Math.max(SLIDE_WIDTH, request.size().longest());
    return isWidthFree() ? Math.clamp(all, SLIDE_WIDTH, most) : request.size().width();
  }

  /// What is left free at the sides.
  double margin() {
    return Math.round((isWidthFree() ? SLIDE_WIDTH : width()) * MARGIN);
  }

  /// The frame of a page of the height asked for, or where none is, of a slide's proportions.
  Frame frame() {
    return frame(height());
  }

  private double height() {
    double ofSlide = isWidthFree() ? SLIDE_HEIGHT : width() * SLIDE_HEIGHT / SLIDE_WIDTH;
    return isHeightFree() ? ofSlide : request.size().height();
  }

  /// The frame of the page asked for, or where no height is, one high enough for its content.
  Frame frameFor(double contentHeight) {
    Frame frame = frame();
    double missing = contentHeight - frame.content().height();
    return !isHeightFree() || missing <= 0 ? frame : frame(tallest(height() + missing));
  }

  /// A height, or the largest that a picture can have.
  double tallest(double height) {
    return Math.min(Math.floor(request.size().longest()), Math.ceil(height));
  }

  /// The words that number a page, none for a single one.
  static String number(int page, int pages) {
    return pages == 1 ? "" : "page " + page + " of " + pages;
  }

  Frame frame(double height) {
    return new Frame(this, look(), new Bounds(0, 0, width(), height));
  }

  TimeAxis.Span weeks() {
    TimeAxis.Span asked = request.weeks();
    return asked == null ? new TimeAxis.Span(1, model.lastWeek()) : asked;
  }

  Scene scene(Frame frame, List<Shape> shapes) {
    Bounds page = frame.page();
    Color ground = frame.look().palette().ground().page();
    return grounded(new Scene(page.width(), page.height(), ground, shapes));
  }

  /// A page with the ground asked for. It is the last step of each: after it no further page is
  /// begun for a thread that is interrupted, which a CancellationException says.
  Scene grounded(Scene page) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the picture is no longer asked for");
    }
    return request.isTransparent()
        ? new Scene(page.width(), page.height(), Color.CLEAR, page.shapes())
        : page;
  }
}
