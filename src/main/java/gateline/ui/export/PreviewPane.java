package gateline.ui.export;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.export.ExportRequest;
import gateline.ui.Aside;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How the picture will look, page by page. It is made beside the JavaFX thread; what is asked for
/// next makes what is under way vain.
final class PreviewPane extends BorderPane {
  /// While options change quickly, nothing is made.
  private static final Duration CALM = Duration.millis(80);

  private static final Duration PATIENCE = Duration.millis(300);
  private static final double MARGIN = 16;

  private final ImageView image = new ImageView();
  private final StackPane sheet = new StackPane(image);
  private final ProgressIndicator wheel = new ProgressIndicator();
  private final StackPane room = new StackPane(sheet, wheel);
  private final Button back = turn("Page before", Feather.CHEVRON_LEFT, -1);
  private final Button on = turn("Next page", Feather.CHEVRON_RIGHT, 1);
  private final Label number = new Label();
  private final Label size = new Label();
  private final Aside aside = new Aside();
  private final PauseTransition calm = new PauseTransition(CALM);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Preview.@Nullable Wish wish;
  private @Nullable Preview shown;

  PreviewPane() {
    getStyleClass().add("preview");
    image.setPreserveRatio(true);
    sheet.getStyleClass().add("preview-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    wheel.setId("preview-wheel");
    wheel.setMaxSize(32, 32);
    wheel.setVisible(false);
    room.setId("preview-page");
    room.setMinSize(0, 0);
    setCenter(room);
    setBottom(foot());
    offerPages(false);
    calm.setOnFinished(_ -> make());
    patience.setOnFinished(_ -> wheel.setVisible(true));
    room.layoutBoundsProperty().subscribe(this::fit);
  }

  private HBox foot() {
    number.setId("preview-number");
    size.setId("preview-size");
    size.getStyleClass().add(Styles.TEXT_MUTED);
    HBox foot = new HBox(6, back, number, on, size);
    foot.setAlignment(Pos.CENTER);
    foot.getStyleClass().add("preview-foot");
    return foot;
  }

  private Button turn(String words, Feather icon, int step) {
    Button button = new Button(words, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setOnAction(_ -> turn(step));
    return button;
  }

  /// Shows the first page of a picture, or the page on show of a picture that has changed.
  void show(BoardModel model, ExportRequest request) {
    int page = wish == null ? 0 : wish.page();
    wish = new Preview.Wish(model, request, page, 0, 0);
    calm.playFromStart();
  }

  /// Shows another page, if there is one.
  void turn(int step) {
    Preview now = shown;
    if (wish != null && now != null) {
      int page = Math.clamp(now.page() + step, 0, now.pages().size() - 1);
      wish = new Preview.Wish(wish.model(), wish.request(), page, 0, 0);
      calm.playFromStart();
    }
  }

  /// Makes no more previews and forgets the last.
  void clear() {
    wish = null;
    shown = null;
    calm.stop();
    patience.stop();
    aside.forget();
    image.setImage(null);
    wheel.setVisible(false);
    offerPages(false);
    size.setText("");
  }

  private void fit() {
    if (wish != null) {
      calm.playFromStart();
    }
  }

  private void make() {
    double scale = getScene().getWindow().getOutputScaleX();
    double width = (room.getWidth() - 2 * MARGIN) * scale;
    double height = (room.getHeight() - 2 * MARGIN) * scale;
    Preview.Wish asked = wish;
    if (asked != null && width > 0 && height > 0) {
      Preview.Wish fitted =
          new Preview.Wish(asked.model(), asked.request(), asked.page(), width, height);
      Preview before = shown;
      patience.playFromStart();
      aside.ask(() -> Preview.of(fitted, before), made -> put(made, scale));
    }
  }

  private void put(Preview made, double scale) {
    patience.stop();
    wheel.setVisible(false);
    shown = made;
    int pages = made.pages().size();
    image.setImage(made.image());
    image.setFitWidth(made.image().getWidth() / scale);
    number.setText("Page " + (made.page() + 1) + " of " + pages);
    size.setText(made.words());
    back.setDisable(made.page() == 0);
    on.setDisable(made.page() + 1 == pages);
    offerPages(pages > 1);
    room.setAccessibleText("Preview, page " + (made.page() + 1) + " of " + pages);
  }

  private void offerPages(boolean isOffered) {
    for (Region each : new Region[] {back, on, number}) {
      each.setVisible(isOffered);
      each.setManaged(isOffered);
    }
  }

  /// What is on show; null while nothing is.
  @Nullable Preview shown() {
    return shown;
  }
}
