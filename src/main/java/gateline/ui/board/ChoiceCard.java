package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.gesture.Option;
import gateline.gesture.Outcome;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks where bars are to stand that were dropped earlier than links allow. What the option under
/// the hand or the keyboard would do is shown on the board.
final class ChoiceCard extends Card {
  private final ViewContext context;
  private final List<Button> buttons = new ArrayList<>();

  ChoiceCard(ViewContext context, Outcome.Choose choice, Runnable close) {
    super(choice.question(), close);
    this.context = context;
    setId("choice");
    choice.options().forEach(option -> buttons.add(button(option)));
    getChildren().addAll(buttons);
  }

  private Button button(Option option) {
    Button button = new Button(option.words(), new FontIcon(icon(option.kind())));
    button.setId("choice-" + option.kind().name().toLowerCase(java.util.Locale.ROOT));
    button.getStyleClass().addAll(Styles.FLAT, "card-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMnemonicParsing(false);
    button.setOnMouseEntered(_ -> button.requestFocus());
    button
        .focusedProperty()
        .subscribe(isFocused -> {
          if (isFocused) {
            context.tryOut(option.edit());
          }
        });
    button.setOnAction(_ -> {
      close();
      context.session().apply(option.edit());
    });
    return button;
  }

  private static Feather icon(Option.Kind kind) {
    return switch (kind) {
      case KEEP -> Feather.LINK;
      case LAG -> Feather.CLOCK;
      case PIN -> Feather.MAP_PIN;
      case UNLINK -> Feather.SCISSORS;
    };
  }

  @Override
  protected Node first() {
    return buttons.getFirst();
  }

  @Override
  protected List<Button> stops() {
    return buttons;
  }
}
