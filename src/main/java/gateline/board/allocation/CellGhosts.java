package gateline.board.allocation;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// What an edit that is tried changes in the grid: a frame around each squad-week that has another
/// load or capacity, and in it what it was. The grid below shows what it would be.
public final class CellGhosts {
  private static final double VISIBLE = 0.05;
  private static final double PAD = 4;

  private static final double NARROW = 28;

  private final BoardModel before;
  private final BoardModel after;
  private final Look look;
  private final Pen pen;

  /// Ghosts of what differs between two models of a plan with the same squads.
  public CellGhosts(BoardModel before, BoardModel after, Look look) {
    this.before = before;
    this.after = after;
    this.look = look;
    pen = new Pen(look.text());
  }

  public List<Shape> shapes() {
    return pen.shapes();
  }

  /// Draws the ghost of a squad's week whose cell stands here, if it is another; where cells are
  /// too narrow for figures only if that makes an overload or clears one.
  public void draw(Bounds cell, int squad, int week) {
    LoadFigures was = figures(before, squad, week);
    LoadFigures now = figures(after, squad, week);
    boolean isOther =
        Math.abs(was.load() - now.load()) >= VISIBLE
            || Math.abs(was.capacity() - now.capacity()) >= VISIBLE;
    if (isOther && (cell.width() >= NARROW || was.isOver() != now.isOver())) {
      Palette palette = look.palette();
      Ink frame = Ink.stroked(Stroke.dashed(palette.signal().accent(), 2));
      pen.rect(cell.grown(0.5), look.sizes().radius() + 1.5, frame, Mark.NONE);
      plate(cell, "was " + was.ratio());
    }
  }

  private static LoadFigures figures(BoardModel model, int squad, int week) {
    return week > model.loads().weeks()
        ? new LoadFigures(0, 0, 0)
        : LoadFigures.of(model.loads(), squad, week);
  }

  /// At the lower right corner, over the focus; not in a cell too narrow for it.
  private void plate(Bounds cell, String words) {
    FontSpec font = FontSpec.semibold(look.sizes().secondary());
    double width = look.text().width(words, font) + 2 * PAD;
    double height = font.size() + 2 * PAD;
    if (width <= cell.width() - 2 * PAD && height <= cell.height() - 2 * PAD) {
      Bounds plate =
          new Bounds(cell.right() - PAD - width, cell.bottom() - PAD - height, width, height);
      Palette palette = look.palette();
      Stroke edge = Stroke.solid(palette.ground().page(), 1);
      pen.rect(plate, PAD, Ink.filled(palette.signal().accent(), edge), Mark.NONE);
      TextStyle style = TextStyle.plain(font, palette.text().onAccent());
      pen.text(words, new Point(plate.centerX(), plate.centerY()), Align.CENTER, style, Mark.NONE);
    }
  }
}
