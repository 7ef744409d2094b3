package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.review.relief.Relief;
import gateline.review.relief.Reliefs;
import gateline.ui.Aside;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// What would clear an overloaded squad-week, the cheapest first. What the one under the hand or
/// the keyboard would do is shown on the board; a click or Enter takes it. They are found beside
/// the JavaFX thread.
final class WaysOut extends VBox {
  private static final double MOST_HEIGHT = 268;
  private static final double TEXT_WIDTH = 324;

  private final ViewContext context;
  private final Runnable close;
  private final Runnable filled;
  private final Aside aside = new Aside();
  private final Label title = new Label("Looking for ways out …");
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final List<Button> buttons = new ArrayList<>();
  private List<Relief> found = List.of();
  private boolean isCheapestWanted;

  /// `close` takes away the card they stand in, `filled` is run when they have been found.
  WaysOut(ViewContext context, BoardModel model, CellCard.Place place, Ends ends) {
    this.context = context;
    close = ends.close;
    filled = ends.filled;
    setId("ways-out");
    title.getStyleClass().add("card-words");
    scroll.setContent(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.getStyleClass().add("card-list");
    getChildren().addAll(title, scroll);
    aside.ask(() -> Reliefs.of(model.loads(), place.squad(), place.week()), this::show);
  }

  /// What is run when the list has come to its end: taken from, or filled.
  record Ends(Runnable close, Runnable filled) {}

  private void show(List<Relief> offers) {
    found = offers;
    boolean isClearing = !offers.isEmpty() && offers.getFirst().clears();
    title.setText(
        offers.isEmpty()
            ? "Nothing clears it"
            : isClearing ? "What would clear it" : "Nothing clears it, this lessens it");
    offers.forEach(each -> buttons.add(button(each)));
    list.getChildren().setAll(buttons);
    filled.run();
    if (isCheapestWanted) {
      takeCheapest();
    }
  }

  private Button button(Relief relief) {
    Button button = new Button("", new VBox(line(sentence(relief), "way"), cost(relief)));
    button.setId("way-" + buttons.size());
    button.getStyleClass().addAll(Styles.FLAT, "card-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setAccessibleText(sentence(relief) + ". " + relief.words());
    // a card that comes to lie under the pointer must not take the keyboard from the board
    button.setOnMouseMoved(_ -> button.requestFocus());
    button
        .focusedProperty()
        .subscribe(isFocused -> {
          if (isFocused) {
            reveal(button);
            context.tryOut(relief.edit());
          }
        });
    button.setOnAction(_ -> take(relief));
    return button;
  }

  private static Text cost(Relief relief) {
    return line(relief.words(), "way-cost");
  }

  private static Text line(String words, String style) {
    Text text = new Text(words);
    text.setWrappingWidth(TEXT_WIDTH);
    text.getStyleClass().add(style);
    return text;
  }

  /// Scrolls as little as brings all of it into sight.
  private void reveal(Button button) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = list.getHeight() - seen;
    if (hidden > 0) {
      double least = button.getBoundsInParent().getMaxY() - seen;
      double most = Math.max(least, button.getBoundsInParent().getMinY());
      scroll.setVvalue(Math.clamp(scroll.getVvalue() * hidden, least, most) / hidden);
    }
  }

  private static String sentence(Relief relief) {
    String label = relief.edit().label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /// Takes the cheapest, as soon as it is known.
  void takeCheapest() {
    isCheapestWanted = true;
    if (!found.isEmpty()) {
      take(found.getFirst());
    }
  }

  private void take(Relief relief) {
    aside.forget();
    close.run();
    context.take(relief.edit());
  }

  /// The ways there are, from the cheapest on; none until they have been found.
  List<Button> buttons() {
    return buttons;
  }
}
