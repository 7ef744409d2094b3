package gateline.board.figures;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.simulation.Outlook;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.List;

/// How often each task drives a date: its name, and the share as a figure and as a bar.
public record DrivingLayout(Plan plan, List<Outlook.Driving> tasks, Look look) {
  private static final double BAR = 56;

  public DrivingLayout {
    tasks = List.copyOf(tasks);
  }

  /// The height of so many tasks in pixels.
  public double height() {
    return tasks.size() * rowHeight();
  }

  private double rowHeight() {
    return look.sizes().text() * 1.7;
  }

  /// Draws as many as there is room for.
  public void draw(Pen pen, Bounds room) {
    int count = (int) Math.min(tasks.size(), room.height() / rowHeight() + 1e-6);
    for (int i = 0; i < count; i++) {
      Bounds row = new Bounds(room.x(), room.y() + i * rowHeight(), room.width(), rowHeight());
      drawRow(pen, row, tasks.get(i));
    }
  }

  private void drawRow(Pen pen, Bounds row, Outlook.Driving driving) {
    Task task = plan.tasks().get(driving.task());
    Mark mark = new BoardMark.Cause(task.id(), "driving");
    Palette palette = look.palette();
    FontSpec font = FontSpec.regular(look.sizes().text());
    FontSpec small = FontSpec.regular(look.sizes().secondary());
    double figure = pen.measurer().width("under 1%", small);
    double bar = row.right() - figure - 8 - BAR;
    double y = row.centerY();
    String name = pen.measurer().fit(task.name(), font, bar - row.x() - 10);
    TextStyle words = TextStyle.plain(font, palette.text().primary());
    pen.text(name, new Point(row.x(), y), Align.LEFT, words, mark);
    pen.rect(new Bounds(bar, y - 4, BAR, 8), 2, Ink.filled(palette.line().grid()), mark);
    Bounds share = new Bounds(bar, y - 4, BAR * driving.share(), 8);
    pen.rect(share, 2, Ink.filled(palette.signal().accent()), mark);
    TextStyle number = TextStyle.plain(small, palette.text().secondary());
    Point end = new Point(row.right(), y);
    pen.text(Outlook.percent(driving.share()), end, Align.RIGHT, number, mark);
  }
}
