package gateline.board.figures;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.plan.Plan;
import gateline.review.simulation.Outlook;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.time.DateWords;

/// All there is to say of how likely one date is, from top to bottom: in words, as a histogram,
/// what moves it, what drives it.
public final class OutlookLayout {
  private static final double MARGIN = 16;
  private static final double HISTOGRAM = 130;
  private static final int MOST = 10;
  private static final Mark MARK = new BoardMark.Note("outlook");

  private final Plan plan;
  private final Outlook outlook;
  private final Look look;

  private OutlookLayout(Plan plan, Outlook outlook, Look look) {
    this.plan = plan;
    this.outlook = outlook;
    this.look = look;
  }

  /// A scene so wide, and as high as it takes.
  public static Scene of(Plan plan, Outlook outlook, double width, Look look) {
    return new OutlookLayout(plan, outlook, look).scene(width);
  }

  private Scene scene(double width) {
    Pen pen = new Pen(look.text());
    double inner = width - 2 * MARGIN;
    double y = drawHead(pen, inner);
    new HistogramLayout(outlook, look).draw(pen, new Bounds(MARGIN, y, inner, HISTOGRAM));
    y += HISTOGRAM;
    var swings = outlook.tornado().stream().limit(MOST).toList();
    if (!swings.isEmpty()) {
      TornadoLayout tornado = new TornadoLayout(plan, swings, look);
      y = drawTitle(pen, "What moves it, in days from its mean", y);
      tornado.draw(pen, new Bounds(MARGIN, y, inner, tornado.height()));
      y += tornado.height();
    }
    var tasks = outlook.driving().stream().limit(MOST).toList();
    if (!tasks.isEmpty()) {
      DrivingLayout driving = new DrivingLayout(plan, tasks, look);
      boolean isGate = outlook.gate() != Outlook.FINISH;
      y = drawTitle(pen, isGate ? "How often a task makes it late" : "How often a task sets it", y);
      driving.draw(pen, new Bounds(MARGIN, y, inner, driving.height()));
      y += driving.height();
    }
    return new Scene(width, y + MARGIN, look.palette().ground().page(), pen.shapes());
  }

  private double drawHead(Pen pen, double width) {
    double size = look.sizes().text();
    TextStyle title = TextStyle.plain(FontSpec.semibold(size + 2), look.palette().text().primary());
    String name = pen.measurer().fit(outlook.name(), title.font(), width);
    pen.text(name, new Point(MARGIN, MARGIN + size * 0.6), Align.LEFT, title, MARK);
    FontSpec font = FontSpec.regular(size);
    TextStyle words = TextStyle.plain(font, look.palette().text().primary());
    Paragraph paragraph = Paragraph.wrapped(words(), font, width, pen.measurer());
    Bounds written = pen.paragraph(paragraph, new Point(MARGIN, MARGIN + size * 1.7), words, MARK);
    return written.bottom() + 4;
  }

  /// `By Fri 27 Mar in one case out of two, by Wed 1 Apr in four out of five (± 0.1 days).`
  private String words() {
    String words = outlook.words();
    String error = outlook.p80().error() == 0 ? "" : " (± " + error() + ")";
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + error + ".";
  }

  private String error() {
    return DateWords.days(Math.max(0.1, outlook.p80().error()));
  }

  private double drawTitle(Pen pen, String words, double y) {
    double size = look.sizes().text();
    TextStyle title = TextStyle.plain(FontSpec.semibold(size), look.palette().text().primary());
    pen.text(words, new Point(MARGIN, y + size * 1.8), Align.LEFT, title, MARK);
    return y + size * 3;
  }
}
