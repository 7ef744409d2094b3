package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Sizes;
import gateline.board.TimeAxis;
import gateline.board.allocation.AllocationStrip;
import gateline.board.allocation.StripView;
import gateline.board.timeline.Columns;
import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelineView;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The timeline with its table and the squads' load under it. Rows shrink to a readable limit, then
/// go on the next page, each with the whole head and load.
final class TimelinePicture {
  /// Of a slide 1920 pixels wide; other pictures in proportion.
  private static final double LEAST_ROW = 20;

  private static final double USUAL_ROW = 28;
  private static final double LARGEST_ROW = 34;
  private static final double STRIP_ROW = 23;

  /// Of any picture.
  private static final double READABLE_ROW = 18;

  /// How much higher the rows of a page with fewer of them may be.
  private static final double UNEVEN = 1.15;

  private static final double TABLE_SHARE = 0.44;
  private static final double NAMES_SHARE = 0.3;
  private static final double STRIP_SHARE = 0.38;

  private final PictureMaker maker;
  private final BoardModel model;
  private final Look look;
  private final Rows rows;
  private final LinkIndex links;

  TimelinePicture(PictureMaker maker) {
    this.maker = maker;
    model = maker.model();
    look = maker.look();
    rows = Rows.of(model, maker.request().grouping(), Set.of());
    links = LinkIndex.of(model.schedule(), rows);
  }

  List<Scene> pages() {
    boolean isFitted = maker.isHeightFree();
    Frame frame = isFitted ? fittedFrame() : maker.frame();
    double least = isFitted ? scaled(USUAL_ROW) : Math.max(READABLE_ROW, scaled(LEAST_ROW));
    double room = frame.content().height() - look.sizes().header().height() - stripHeight(frame);
    RowPages pages = RowPages.of(rows, Math.max(1, (int) (room / least)));
    double most = isFitted ? least : Math.max(least, scaled(LARGEST_ROW));
    double usual = Math.clamp(halves(room / Math.max(1, pages.largest())), least, most);
    List<TimelineView.ColumnWidth> columns = columns(frame.content().width());
    List<Scene> scenes = new ArrayList<>();
    for (RowPages.Part part : pages.parts()) {
      String number = "page " + (scenes.size() + 1) + " of " + pages.parts().size();
      double own = halves(room / Math.max(1, part.size()));
      double row = Math.clamp(own, usual, Math.max(usual, Math.min(most, usual * UNEVEN)));
      scenes.add(
          scene(new Page(frame, columns, part, row, pages.parts().size() == 1 ? "" : number)));
    }
    return scenes;
  }

  /// What one page shows: its columns, its rows, their height, and its number in words.
  private record Page(
      Frame frame,
      List<TimelineView.ColumnWidth> columns,
      RowPages.Part part,
      double row,
      String number) {}

  /// A page as tall as all rows need, or as a picture can be.
  private Frame fittedFrame() {
    Frame any = maker.frame(scaled(1000));
    double around = any.page().height() - any.content().height();
    double body = Math.max(1, rows.size()) * scaled(USUAL_ROW);
    double height = around + look.sizes().header().height() + body + contentHeightOfStrip();
    return maker.frame(maker.tallest(height));
  }

  private double scaled(double ofSlide) {
    return ofSlide * look.sizes().row() / Sizes.SLIDE.row();
  }

  /// A height in whole half pixels, so that rows add up exactly.
  private static double halves(double height) {
    return Math.floor(height * 2) / 2;
  }

  private Look stripLook() {
    double row = Math.max(READABLE_ROW, scaled(STRIP_ROW));
    return look.withSizes(look.sizes().withRow(row, look.sizes().secondary()));
  }

  private double contentHeightOfStrip() {
    return model.plan().squads().isEmpty()
        ? 0
        : AllocationStrip.contentHeight(model, stripLook()) + scaled(8);
  }

  /// The height the strip takes of a page; it is left out where it would take too much.
  private double stripHeight(Frame frame) {
    double height = contentHeightOfStrip();
    return height <= frame.content().height() * STRIP_SHARE ? height : 0;
  }

  private Scene scene(Page page) {
    Frame frame = page.frame();
    Bounds content = frame.content();
    double strip = stripHeight(frame);
    TimelineView view = view(page, content.bottom() - strip);
    Pen pen = new Pen(look.text());
    frame.title(pen);
    Look rowLook = look.withSizes(look.sizes().withRow(page.row(), look.sizes().secondary()));
    pen.addAll(TimelineLayout.shapes(model, rowLook, view));
    if (strip > 0) {
      Bounds area =
          Bounds.between(
              content.x(), content.bottom() - strip + scaled(8), content.right(), content.bottom());
      StripView load = new StripView(area, view.tableWidth(), view.axis(), 0);
      pen.addAll(AllocationStrip.shapes(model, stripLook(), load));
    }
    frame.foot(pen, page.number());
    return maker.scene(frame, pen.shapes());
  }

  /// The part's rows; the last page's grid runs on to `bottom`.
  private TimelineView view(Page page, double bottom) {
    Bounds content = page.frame().content();
    double rowsEnd = content.y() + look.sizes().header().height() + page.part().size() * page.row();
    double end = page.part().end() == rows.size() ? Math.max(bottom, rowsEnd) : rowsEnd;
    Bounds area = Bounds.between(content.x(), content.y(), content.right(), end);
    TimelineView view =
        TimelineView.of(rows, links, axis(content.x(), content.right()), area)
            .withColumns(page.columns())
            .withOptions(
                TimelineView.Options.STANDARD
                    .withLinks(maker.request().has(PicturePart.LINKS))
                    .withBaseline(maker.request().has(PicturePart.BASELINE)));
    TimeAxis axis = axis(content.x() + view.tableWidth(), content.right());
    return view.withAxis(axis).withScrollY(page.part().from() * page.row());
  }

  private List<TimelineView.ColumnWidth> columns(double width) {
    return maker.request().has(PicturePart.COLUMNS)
        ? Columns.fitting(model.schedule(), look, width * TABLE_SHARE)
        : Columns.namesAlone(model.schedule(), rows, look, width * NAMES_SHARE);
  }

  private TimeAxis axis(double left, double right) {
    return TimeAxis.fitting(model, maker.weeks(), left, right);
  }
}
