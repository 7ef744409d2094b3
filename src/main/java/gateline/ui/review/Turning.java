package gateline.ui.review;

import gateline.board.pages.PageKind;
import java.util.List;
import javafx.scene.input.KeyEvent;

/// Where in the review one is: a page and a step of it. For one window.
final class Turning {
  private static final List<PageKind> PAGES = List.of(PageKind.values());

  private PageKind page = PageKind.POSITION;
  private int step;
  private int steps = 1;

  PageKind page() {
    return page;
  }

  int step() {
    return step;
  }

  /// Learns how many steps the page on show has. While a page is being worked out it has one; the
  /// step it was at comes back with the others.
  void shown(int count) {
    steps = count;
  }

  void to(PageKind next) {
    page = next;
    step = 0;
    steps = 1;
  }

  /// The next step, or the next page after the last one.
  private void forward() {
    int at = Math.min(step, steps - 1);
    if (at < steps - 1) {
      step = at + 1;
    } else {
      turn(1);
    }
  }

  private void back() {
    int at = Math.min(step, steps - 1);
    if (at > 0) {
      step = at - 1;
    } else {
      turn(-1);
    }
  }

  private void turn(int by) {
    int next = page.number() - 1 + by;
    if (next >= 0 && next < PAGES.size()) {
      to(PAGES.get(next));
    }
  }

  /// Goes where a key asks to; false when it asks for nothing of the kind.
  boolean key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    switch (event.getCode()) {
      case RIGHT, DOWN, SPACE -> forward();
      case LEFT, UP, BACK_SPACE -> back();
      case PAGE_DOWN -> turn(1);
      case PAGE_UP -> turn(-1);
      case HOME -> to(PAGES.getFirst());
      case END -> to(PAGES.getLast());
      default -> {
        return digit(event);
      }
    }
    return true;
  }

  /// 1 to 9 are the first pages, 0 is the tenth.
  private boolean digit(KeyEvent event) {
    if (!event.getCode().isDigitKey()) {
      return false;
    }
    String name = event.getCode().getName().replaceAll("\\D", "");
    int number = Integer.parseInt(name);
    to(PAGES.get(number == 0 ? PAGES.size() - 1 : number - 1));
    return true;
  }
}
