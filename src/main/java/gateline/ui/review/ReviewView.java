package gateline.ui.review;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.pages.PageDot;
import gateline.board.pages.PageKind;
import gateline.board.pages.ReviewPage;
import gateline.board.pages.ReviewPages;
import gateline.board.pages.Slide;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.edit.notation.PlanContext;
import gateline.gesture.LoggedDecision;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.ui.board.BoardView;
import gateline.ui.board.Cards;
import gateline.ui.board.GateHands;
import gateline.ui.board.ScenePane;
import gateline.ui.board.ViewContext;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The pages of the review, one at a time beside the list of their names; alone while they are
/// presented. An edit redraws the page.
public final class ReviewView implements BoardView {
  private static final Scene EMPTY = new Scene(0, 0, Color.CLEAR, List.of());
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");
  private static final String HINTS = "← → step    L log a decision    Esc leave";

  private final ViewContext context;
  private final Turning turning = new Turning();
  private final LiveReview review;
  private final ScenePane pane;
  private final PageList list;
  private final BorderPane node;
  private final Cards cards;
  private final GateHands gates;

  public ReviewView(ViewContext context) {
    this.context = context;
    pane = new ScenePane(new Drawing(), context.text(), context.isShown(View.REVIEW));
    pane.setId("review-page");
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    review = new LiveReview(pane::changed);
    list = new PageList(this::show);
    list.visibleProperty().bind(context.settings().presenting().not());
    list.managedProperty().bind(list.visibleProperty());
    node = new BorderPane(pane);
    node.setLeft(list);
    cards = new Cards(pane, pane::changed);
    gates = new GateHands(context, pane);
    pane.setOnKeyPressed(this::onKey);
    pane.setOnMouseClicked(this::onClick);
    context.session().model().subscribe(_ -> pane.changed());
    context.settings().theme().subscribe(_ -> pane.changed());
    context.settings().presenting().subscribe(this::present);
  }

  private void present(boolean isOn) {
    pane.pseudoClassStateChanged(PRESENTING, isOn);
    pane.changed();
  }

  private void show(PageKind kind) {
    turning.to(kind);
    pane.changed();
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() != pane) {
      return;
    }
    boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ESCAPE && context.settings().presenting().get()) {
      context.settings().presenting().set(false);
      event.consume();
    } else if (event.getCode() == KeyCode.L && isPlain) {
      // the letter typed with this key must not arrive in the card
      Platform.runLater(this::log);
      event.consume();
    } else if (turning.key(event)) {
      pane.changed();
      event.consume();
    }
  }

  /// A dot at the foot is a page; a click selects a task or gate, a double click goes to it.
  private void onClick(MouseEvent event) {
    pane.requestFocus();
    Mark mark = pane.markAt(event.getX(), event.getY());
    String item = item(mark);
    if (mark instanceof PageDot(PageKind kind)) {
      show(kind);
    } else if (item != null && event.getClickCount() == 2) {
      context.settings().presenting().set(false);
      context.ways().jump().accept(item);
    } else if (item != null) {
      context.session().select(Selection.of(item));
    }
  }

  private static @Nullable String item(@Nullable Mark mark) {
    return switch (mark) {
      case BoardMark.TaskBar bar -> bar.task();
      case BoardMark.TaskLabel label -> label.task();
      case BoardMark.GateSign sign -> sign.gate();
      case null, default -> null;
    };
  }

  /// Lays a card over the page that writes a decision down.
  public void log() {
    BoardModel model = context.session().model().get();
    if (model != null) {
      PlanContext plan = new PlanContext(model.plan(), model.schedule().index());
      LoggedDecision decision = new LoggedDecision(plan, context.today());
      double third = pane.getHeight() / 3;
      Bounds beside = new Bounds(pane.getWidth() / 3, third, 0, 0);
      cards.show(new LogCard(context, decision, cards::close), beside);
    }
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public boolean hasTimeAxis() {
    return false;
  }

  @Override
  public void zoom(int steps) {}

  @Override
  public void fit() {}

  @Override
  public void begin() {
    show(PageKind.POSITION);
  }

  @Override
  public void showToday() {}

  @Override
  public void reveal(String id) {}

  @Override
  public void focus() {
    pane.requestFocus();
  }

  @Override
  public List<? extends Node> parts() {
    return list.isVisible() ? List.of(list, pane) : List.of(pane);
  }

  @Override
  public GateHands gates() {
    return gates;
  }

  private final class Drawing implements ScenePane.Picture {
    @Override
    public Scene plan(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      Slide slide = slide(width, height);
      ReviewPage page = ReviewPages.page(review.of(model), slide, turning.page(), turning.step());
      turning.shown(page.steps());
      list.follow(page.kind());
      pane.say(page.words());
      return page.scene();
    }

    private Slide slide(double width, double height) {
      return Slide.of(context.settings().theme().get(), width, height, context.text());
    }

    @Override
    public Scene overlay(double width, double height) {
      return context.settings().presenting().get()
          ? new Scene(width, height, Color.CLEAR, ReviewPages.hints(slide(width, height), HINTS))
          : EMPTY;
    }
  }
}
