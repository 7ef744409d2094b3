package gateline.board.pages;

import gateline.scene.Mark;

/// The dot of a page at the foot of every page.
public record PageDot(PageKind kind) implements Mark {
  @Override
  public String id() {
    return "page-" + kind.number();
  }
}
