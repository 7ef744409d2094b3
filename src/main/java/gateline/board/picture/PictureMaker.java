package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import java.util.List;

/// What every picture starts from: a look in proportion to a slide of 1920 by 1080, the weeks asked
/// for, and a page.
record PictureMaker(BoardModel model, PictureRequest request, TextMeasurer measurer) {
  private static final double SLIDE_WIDTH = 1920;
  private static final double SLIDE_HEIGHT = 1080;

  /// No text of a picture is smaller than this, whatever its size.
  private static final double LEAST_TEXT = 11;

  Look look() {
    double factor = Math.min(request.width() / SLIDE_WIDTH, height() / SLIDE_HEIGHT);
    return Look.of(request.theme(), Sizes.SLIDE.scaled(factor, LEAST_TEXT), measurer);
  }

  /// The frame of a page of the height asked for, or where none is, of a slide's proportions.
  Frame frame() {
    return frame(height());
  }

  private double height() {
    return request.height() > 0 ? request.height() : request.width() * SLIDE_HEIGHT / SLIDE_WIDTH;
  }

  /// The frame of the page asked for, or where no height is, one high enough for its content.
  Frame frameFor(double contentHeight) {
    Frame frame = frame();
    double missing = contentHeight - frame.content().height();
    return request.height() > 0 || missing <= 0 ? frame : frame(Math.ceil(height() + missing));
  }

  /// The words that number a page, none for a single one.
  static String number(int page, int pages) {
    return pages == 1 ? "" : "page " + page + " of " + pages;
  }

  Frame frame(double height) {
    return new Frame(model, look(), new Bounds(0, 0, request.width(), height));
  }

  TimeAxis.Span weeks() {
    TimeAxis.Span asked = request.weeks();
    return asked == null ? new TimeAxis.Span(1, model.lastWeek()) : asked;
  }

  Scene scene(Frame frame, List<Shape> shapes) {
    Bounds page = frame.page();
    return new Scene(page.width(), page.height(), look().palette().ground().page(), shapes);
  }
}
