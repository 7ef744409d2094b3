package gateline.gesture;

import gateline.board.Zone;
import gateline.edit.AddLink;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.scene.Point;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A link is drawn from the end of a bar: the end it left and the end it is over pick its type.
public record DrawingLink(
    Ground ground, LinkEnd from, Point to, @Nullable LinkEnd over, Draft draft) implements Gesture {
  static DrawingLink of(Ground ground, LinkEnd from, Moment pressed) {
    return new DrawingLink(ground, from, pressed.at(), null, Draft.nothing(ground.document()));
  }

  @Override
  public DrawingLink moved(Moment now) {
    LinkEnd end = now.zone() instanceof Zone.OnBar bar ? end(bar) : null;
    boolean isSame = java.util.Objects.equals(end, over);
    return new DrawingLink(ground, from, now.at(), end, isSame ? draft : draft(end));
  }

  private @Nullable LinkEnd end(Zone.OnBar bar) {
    if (bar.task().equals(from.task())) {
      return null;
    }
    return switch (bar.part()) {
      case DOT_BEFORE -> new LinkEnd(bar.task(), false);
      case DOT_AFTER -> new LinkEnd(bar.task(), true);
      case BODY, END, PROGRESS -> new LinkEnd(bar.task(), bar.share() > 0.5);
    };
  }

  private Draft draft(@Nullable LinkEnd end) {
    if (end == null) {
      return Draft.nothing(ground.document());
    }
    Task first = ground.task(from.task());
    Task second = ground.task(end.task());
    Link.Type type = from.typeTo(end);
    boolean isThere =
        second.depends().stream()
            .anyMatch(link -> link.on().equals(first.id()) && link.type() == type);
    return isThere
        ? Draft.refused(ground.document(), "They are linked like this already")
        : Draft.of(
            ground.document(),
            AddLink.of(first, second, type, BigDecimal.ZERO),
            _ -> LinkWords.asked(type, first.name(), second.name()));
  }

  @Override
  public Outcome released() {
    return over == null ? Outcome.NOTHING : draft.outcome(over.task());
  }

  @Override
  public Sketch sketch() {
    return new Sketch.Line(from, to, over, draft.isRefused());
  }

  @Override
  public HandShape shape() {
    return draft.isRefused() ? HandShape.REFUSED : HandShape.LINK;
  }
}
