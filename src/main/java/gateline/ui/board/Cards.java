package gateline.ui.board;

import gateline.scene.Bounds;
import org.jspecify.annotations.Nullable;

/// The one card that may lie over a chart. It mostly takes the keyboard, and goes when it is done
/// or when the keyboard leaves it.
public final class Cards {
  private final ScenePane pane;
  private final Runnable closed;
  private @Nullable Card open;

  /// `closed` is run after a card has gone.
  public Cards(ScenePane pane, Runnable closed) {
    this.pane = pane;
    this.closed = closed;
  }

  boolean isOpen() {
    return open != null;
  }

  /// The card there is, if there is one.
  @Nullable Card open() {
    return open;
  }

  public void show(Card card, Bounds beside) {
    lay(card, beside);
    card.focusFirst();
  }

  /// Shows a card and leaves the keyboard where it is.
  void lay(Card card, Bounds beside) {
    close();
    open = card;
    pane.setCard(card, beside);
    card.focusWithinProperty()
        .subscribe((_, isWithin) -> {
          if (!isWithin) {
            leave(card);
          }
        });
  }

  private void leave(Card card) {
    if (open == card) {
      close();
    }
  }

  /// Takes the card away and gives the keyboard back to the chart.
  public void close() {
    Card was = open;
    if (was != null) {
      open = null;
      boolean hadKeys = was.isFocusWithin();
      pane.dropCard(was);
      if (hadKeys) {
        pane.requestFocus();
      }
      closed.run();
    }
  }
}
