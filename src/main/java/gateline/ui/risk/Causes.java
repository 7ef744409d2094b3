package gateline.ui.risk;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.ui.board.ScenePane;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The ways from the figures of a date to what moves and drives it: a click on one, or Up, Down and
/// Enter. For one figure and the JavaFX thread.
final class Causes {
  private static final double AROUND = 4;

  private final ScenePane figure;
  private final Consumer<String> jump;
  private final Consumer<Bounds> reveal;
  private BoardMark.@Nullable Cause lit;

  /// `jump` gets the id of a task or a risk, `reveal` where in the figure the one in hand is.
  Causes(ScenePane figure, Consumer<String> jump, Consumer<Bounds> reveal) {
    this.figure = figure;
    this.jump = jump;
    this.reveal = reveal;
    figure.setFocusTraversable(true);
    figure.setOnMouseMoved(this::onMove);
    figure.setOnMouseClicked(this::onClick);
    figure.setOnKeyPressed(this::onKey);
    figure.focusedProperty().subscribe(figure::overlayChanged);
  }

  /// What marks the one that has the keyboard.
  List<Shape> shapes(Palette palette) {
    BoardMark.Cause shown = figure.isFocused() ? lit : null;
    Bounds bounds = shown == null ? null : figure.boundsOf(shown::equals);
    if (shown == null || bounds == null) {
      return List.of();
    }
    Stroke edge = Stroke.solid(palette.signal().accent(), 1.5);
    return List.of(new Shape.Rect(bounds.grown(AROUND), AROUND, Ink.stroked(edge), shown));
  }

  private void onMove(MouseEvent event) {
    figure.setCursor(at(event) == null ? Cursor.DEFAULT : Cursor.HAND);
  }

  private void onClick(MouseEvent event) {
    figure.requestFocus();
    BoardMark.Cause cause = at(event);
    if (cause != null) {
      lit = cause;
      jump.accept(cause.item());
    }
  }

  private BoardMark.@Nullable Cause at(MouseEvent event) {
    return figure.markAt(event.getX(), event.getY()) instanceof BoardMark.Cause cause
        ? cause
        : null;
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> {
        if (lit != null) {
          jump.accept(lit.item());
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    List<BoardMark.Cause> all =
        figure.hits().spots().stream()
            .map(spot -> spot.mark())
            .filter(BoardMark.Cause.class::isInstance)
            .map(BoardMark.Cause.class::cast)
            .distinct()
            .toList();
    if (all.isEmpty()) {
      return;
    }
    int at = lit == null ? -1 : all.indexOf(lit);
    BoardMark.Cause next = all.get(Math.clamp(at + by, 0, all.size() - 1));
    lit = next;
    figure.overlayChanged();
    Bounds bounds = figure.boundsOf(next::equals);
    if (bounds != null) {
      reveal.accept(bounds);
    }
  }
}
