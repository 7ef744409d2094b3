package gateline.board.pages;

import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.List;

/// One page of a review, laid out. A page with steps stands here at one of them: `step` counts from
/// 0 and is below `steps`, which is at least 1.
public record ReviewPage(PageKind kind, String title, int step, int steps, Scene scene) {
  /// All that is written on the page, in the order in which it is read.
  public String words() {
    StringBuilder words = new StringBuilder();
    read(scene.shapes(), words, Mark.NONE);
    return words.toString();
  }

  /// Lines of one text go on after each other, another text begins a sentence of its own.
  private static Mark read(List<Shape> shapes, StringBuilder words, Mark before) {
    Mark last = before;
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Group group) {
        last = read(group.shapes(), words, last);
      } else if (shape instanceof Shape.Text text) {
        boolean goesOn = text.mark().equals(last) && !last.equals(Mark.NONE);
        words.append(words.isEmpty() ? "" : goesOn ? " " : ". ").append(text.text());
        last = text.mark();
      }
    }
    return last;
  }
}
