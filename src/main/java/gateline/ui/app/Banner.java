package gateline.ui.app;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One notice over the board with its offers, until one is taken, it is closed, or it is over.
final class Banner extends HBox {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox offers = new HBox();
  private final Button close = new Button("Close", new FontIcon(Feather.X));
  private final String name;
  private @Nullable Notice shown;

  /// `name` is its id, with which those of its parts begin.
  Banner(String name, boolean isCalm) {
    this.name = name;
    setId(name);
    getStyleClass().add("banner");
    pseudoClassStateChanged(CALM, isCalm);
    title.setId(name + "-title");
    title.getStyleClass().add("banner-title");
    detail.setId(name + "-detail");
    detail.setWrapText(true);
    detail.getStyleClass().add("banner-detail");
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("banner-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    offers.getStyleClass().add("banner-offers");
    offers.setMinWidth(USE_PREF_SIZE);
    close.setId(name + "-close");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText("Close the message");
    close.setOnAction(_ -> close());
    Feather sign = isCalm ? Feather.INFO : Feather.ALERT_CIRCLE;
    getChildren().addAll(new FontIcon(sign), words, offers, close);
    say(null);
  }

  /// Shows a notice, or nothing any more.
  void say(@Nullable Notice notice) {
    shown = notice;
    setVisible(notice != null);
    setManaged(notice != null);
    if (notice != null) {
      title.setText(notice.title());
      detail.setText(notice.detail());
      setAccessibleText(notice.title() + ". " + notice.detail());
      List<Button> buttons = notice.offers().stream().map(this::button).toList();
      offers.getChildren().setAll(buttons);
    }
  }

  /// Gives the keyboard to the first offer, the one that keeps most; without any, to the close
  /// button.
  void focus() {
    if (offers.getChildren().isEmpty()) {
      close.requestFocus();
    } else {
      offers.getChildren().getFirst().requestFocus();
    }
  }

  private Button button(Notice.Offer offer) {
    Button button = new Button(offer.label());
    button.setMnemonicParsing(false);
    String word = offer.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    button.setId(name + "-" + word.replaceFirst("-$", ""));
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(_ -> {
      say(null);
      offer.take().run();
    });
    return button;
  }

  private void close() {
    Notice closed = shown;
    say(null);
    if (closed != null) {
      closed.closed().run();
    }
  }
}
