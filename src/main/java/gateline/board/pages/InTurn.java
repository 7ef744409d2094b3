package gateline.board.pages;

import gateline.board.Pen;
import gateline.scene.Bounds;
import java.util.List;
import java.util.function.Supplier;

/// Several contents on one page, one at a time, each made when it is shown; each is a page of its
/// own in what is written.
record InTurn(Content shown, int steps) implements Content {
  static Content of(List<Supplier<Content>> contents, int step) {
    int at = Math.clamp(step, 0, contents.size() - 1);
    return new InTurn(contents.get(at).get(), contents.size());
  }

  @Override
  public String title() {
    return shown.title();
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    shown.draw(pen, room);
  }

  @Override
  public int written() {
    return steps;
  }

  @Override
  public String told(int at) {
    return steps == 1 ? "" : at + 1 + " of " + steps;
  }
}
