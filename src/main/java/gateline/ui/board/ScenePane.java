package gateline.ui.board;

import gateline.paint.fx.FxPainter;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Damage;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.TextMeasurer;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a scene on one canvas and what changes with the pointer on another above it, so that a
/// hover repaints no bar. However much changes, it paints once a pulse.
public final class ScenePane extends SpeakingRegion {
  private static final double NEAR = 7;
  private static final double CARD_APART = 8;

  /// More of the picture than this is painted whole, without a clip.
  private static final double MOST_IN_PARTS = 0.6;

  private final Canvas plan = new Canvas();
  private final Canvas overlay = new Canvas();
  private final Region focusRing = new Region();
  private final Picture picture;
  private final TextMeasurer text;
  private final ObservableBooleanValue isShown;
  private boolean isPlanStale = true;
  private boolean isOverlayStale = true;
  private Scene shown = new Scene(0, 0, Color.CLEAR, List.of());
  private Scene over = shown;
  private @Nullable HitIndex hits;
  private @Nullable Region card;
  private Bounds besides = new Bounds(0, 0, 0, 0);
  private double roomAbove;

  /// What to show at a size in pixels.
  public interface Picture {
    Scene plan(double width, double height);

    /// What lies over it for the moment; a scene without shapes when there is nothing.
    Scene overlay(double width, double height);
  }

  /// Paints nothing while `isShown` is false.
  public ScenePane(Picture picture, TextMeasurer text, ObservableBooleanValue isShown) {
    this.picture = picture;
    this.text = text;
    this.isShown = isShown;
    isShown.subscribe(this::requestLayout);
    getStyleClass().add("scene-pane");
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setMouseTransparent(true);
    getChildren().addAll(plan, overlay, focusRing);
    overlay.setMouseTransparent(true);
    plan.setMouseTransparent(true);
    setPickOnBounds(true);
  }

  /// The plan, or the way it is looked at, has changed.
  public void changed() {
    isPlanStale = true;
    isOverlayStale = true;
    requestLayout();
  }

  /// Only what lies over the plan has changed.
  public void overlayChanged() {
    isOverlayStale = true;
    requestLayout();
  }

  /// Lays a card over the picture beside something in it; null takes it away.
  void setCard(@Nullable Region next, Bounds beside) {
    if (card != null) {
      getChildren().remove(card);
    }
    card = next;
    besides = beside;
    setViewOrder(next == null ? 0 : -1);
    if (next != null) {
      getChildren().add(next);
    }
  }

  /// Takes a card away, unless another lies there by now.
  void dropCard(Region gone) {
    if (card == gone) {
      setCard(null, besides);
    }
  }

  /// Lets cards reach so many pixels beyond its upper edge, where it is low.
  void setRoomAbove(double pixels) {
    roomAbove = pixels;
  }

  /// The scene painted last.
  public Scene shown() {
    return shown;
  }

  /// What was painted over it last.
  public Scene over() {
    return over;
  }

  /// What can be hit in the scene painted last.
  public HitIndex hits() {
    HitIndex known = hits;
    if (known == null) {
      known = HitIndex.of(shown, text);
      hits = known;
    }
    return known;
  }

  /// What is at a point, the topmost first; null on the empty board.
  public @Nullable Mark markAt(double x, double y) {
    SequencedSet<Mark> marks = hits().at(new Point(x, y), NEAR);
    return marks.isEmpty() ? null : marks.getFirst();
  }

  /// The bounds of all that depicts a mark of this kind, null when nothing in sight does.
  public @Nullable Bounds boundsOf(Predicate<Mark> kind) {
    return hits().boundsOf(kind);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width <= 0 || height <= 0 || !isShown.get()) {
      return;
    }
    boolean isResized = plan.getWidth() != width || plan.getHeight() != height;
    if (isResized) {
      plan.setWidth(width);
      plan.setHeight(height);
      isPlanStale = true;
      isOverlayStale = true;
    }
    focusRing.resizeRelocate(0, 0, width, height);
    placeCard(width, height);
    if (isPlanStale) {
      isPlanStale = false;
      showPlan(picture.plan(width, height), isResized);
    }
    if (isOverlayStale) {
      isOverlayStale = false;
      showOver(picture.overlay(width, height));
    }
  }

  /// Below what it belongs to, or above where there is no room, or at its side.
  private void placeCard(double width, double height) {
    Region shown = card;
    if (shown != null) {
      double wide = Math.min(shown.prefWidth(-1), width - 2 * CARD_APART);
      double high = shown.prefHeight(wide);
      double top = CARD_APART - roomAbove;
      double below = besides.bottom() + CARD_APART;
      double above = besides.y() - CARD_APART - high;
      boolean isBelow = below + high <= height;
      boolean isBeside = !isBelow && above < top;
      double x = isBeside ? besideX(wide, width) : besides.x();
      double y =
          isBelow ? below : isBeside ? Math.min(besides.y(), height - high - CARD_APART) : above;
      double right = width - wide - CARD_APART;
      shown.resizeRelocate(
          Math.rint(Math.max(CARD_APART, Math.min(x, right))),
          Math.rint(Math.max(top, y)),
          wide,
          high);
    }
  }

  /// To the right of what it belongs to, or to the left where there is more room.
  private double besideX(double wide, double width) {
    boolean isRight = besides.right() + 2 * CARD_APART + wide <= width;
    return isRight ? besides.right() + CARD_APART : besides.x() - CARD_APART - wide;
  }

  /// Paints only where it looks other than what is there: comparing scenes takes far less than
  /// painting.
  private void showPlan(Scene next, boolean isCanvasEmpty) {
    Bounds whole = new Bounds(0, 0, next.width(), next.height());
    List<Bounds> stale = isCanvasEmpty ? List.of(whole) : Damage.between(shown, next, text);
    if (stale.isEmpty()) {
      return;
    }
    shown = next;
    hits = null;
    if (area(stale) > MOST_IN_PARTS * area(List.of(whole))) {
      painter(plan).paint(next);
    } else {
      painter(plan).paint(next, stale, text);
    }
  }

  /// What lies over the plan is on a canvas as large as that alone: a canvas is painted whole, with
  /// all that is under it.
  private void showOver(Scene next) {
    over = next;
    Bounds reach = Damage.reach(next, text);
    overlay.setVisible(reach.width() > 0 && reach.height() > 0);
    if (overlay.isVisible()) {
      overlay.relocate(reach.x(), reach.y());
      overlay.setWidth(reach.width());
      overlay.setHeight(reach.height());
      painter(overlay).paint(next, reach, text);
    }
  }

  private static double area(List<Bounds> parts) {
    return parts.stream().mapToDouble(part -> part.width() * part.height()).sum();
  }

  private FxPainter painter(Canvas canvas) {
    return new FxPainter(canvas.getGraphicsContext2D(), scale());
  }

  private double scale() {
    return getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
  }
}
