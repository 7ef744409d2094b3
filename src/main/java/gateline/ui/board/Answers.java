package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.LitChain;
import gateline.review.DriverChain;
import gateline.scene.Bounds;
import org.jspecify.annotations.Nullable;

/// The answer to why something is where it is, on a card beside it. While it lies there, what
/// drives the asked one is lit up back to its root.
final class Answers {
  private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);

  private final ViewContext context;
  private final ScenePane pane;
  private final Cards cards;
  private @Nullable DriverChain chain;

  Answers(ViewContext context, ScenePane pane) {
    this.context = context;
    this.pane = pane;
    cards = new Cards(pane, () -> light(null));
    context.session().model().subscribe((_, _) -> cards.close());
  }

  /// Says why a task or a gate is where it is.
  void why(String id) {
    BoardModel model = context.session().model().get();
    DriverChain found = model == null ? null : DriverChain.of(model.schedule(), id);
    if (found != null) {
      Bounds beside = pane.boundsOf(mark -> Marks.isOf(mark, id));
      cards.show(new WhyCard(context, found, cards::close), beside == null ? NOWHERE : beside);
      light(found);
    }
  }

  private void light(@Nullable DriverChain next) {
    chain = next;
    pane.overlayChanged();
  }

  /// What is to be lit; null while nothing is asked.
  @Nullable LitChain lit() {
    DriverChain now = chain;
    return now == null ? null : LitChain.only(now.tasks());
  }
}
