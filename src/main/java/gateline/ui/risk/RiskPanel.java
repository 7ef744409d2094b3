package gateline.ui.risk;

import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.figures.OutlookLayout;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Outlook;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Scene;
import gateline.scene.TextMeasurer;
import gateline.ui.PanelHead;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.WrappedLabel;
import gateline.ui.board.ScenePane;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How likely the dates are, beside the board: the gates ahead and the finish in a list, and of the
/// one selected its histogram, what moves it and what drives it, each a way to the task or risk.
public final class RiskPanel extends BorderPane implements ScenePane.Picture {
  private static final double WIDTH = 380;
  private static final Scene NOTHING = new Scene(0, 0, Color.CLEAR, List.of());
  private static final String CERTAIN =
      "No task has a range and no risk has days at stake, so the dates are certain. Give a task a"
          + " range (2-3-6 as its estimate) or a risk its days.";

  private final Session session;
  private final ViewSettings settings;
  private final TextMeasurer text;
  private final ListView<Outlook> list = new ListView<>();
  private final Label certain = new WrappedLabel(CERTAIN, "page-text");
  private final Label count = new WrappedLabel("", "page-text");
  private final ScenePane figure;
  private final ScrollPane scroll;
  private final Causes causes;
  private final VBox found;

  /// `jump` gets the id of what was chosen among the causes.
  public RiskPanel(
      Session session, ViewSettings settings, TextMeasurer text, Consumer<String> jump) {
    this.session = session;
    this.settings = settings;
    this.text = text;
    figure = new ScenePane(this, text, settings.dateRisk());
    figure.setId("outlook");
    causes = new Causes(figure, jump, this::reveal);
    setId("date-risk");
    getStyleClass().addAll("inspector", "date-risk");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    Runnable close = () -> settings.dateRisk().set(false);
    setTop(new PanelHead(new Label("Risk of the dates"), new Region(), "Close the risk", close));
    scroll = new ScrollPane(figure);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.setId("outlooks");
    list.setAccessibleText("The gates ahead and the finish");
    list.setCellFactory(_ -> new OutlookCell());
    list.setFixedCellSize(OutlookCell.HEIGHT);
    list.getSelectionModel().selectedItemProperty().subscribe(this::draw);
    found = new VBox(count, OutlookCell.head(), list, scroll);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    found.managedProperty().bind(found.visibleProperty());
    certain.managedProperty().bind(certain.visibleProperty());
    setCenter(new VBox(certain, found));
    VBox.setVgrow(found, javafx.scene.layout.Priority.ALWAYS);
    visibleProperty().bind(settings.dateRisk());
    managedProperty().bind(visibleProperty());
    session.risk().subscribe(this::show);
    settings.theme().subscribe(this::draw);
    visibleProperty().subscribe(this::refresh);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> closeOnEscape(event, close));
  }

  /// Takes the keyboard.
  public void focus() {
    list.requestFocus();
  }

  private static void closeOnEscape(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private void refresh() {
    show(session.risk().get());
    if (isVisible()) {
      focus();
    }
  }

  private void show(@Nullable DateRisk risk) {
    if (!isVisible()) {
      return;
    }
    found.setVisible(risk != null);
    certain.setVisible(risk == null);
    int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
    List<Outlook> outlooks = new ArrayList<>();
    if (risk != null) {
      outlooks.add(risk.finish());
      outlooks.addAll(risk.ahead());
      count.setText(String.format(Locale.ROOT, "Out of %,d iterations", risk.iterations()));
    }
    list.getItems().setAll(outlooks);
    double height = OutlookCell.HEIGHT * outlooks.size() + 2;
    list.setMinHeight(Math.min(height, OutlookCell.HEIGHT * 8));
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    list.getSelectionModel().select(Math.min(selected, outlooks.size() - 1));
    draw();
  }

  private void draw() {
    Outlook outlook = list.getSelectionModel().getSelectedItem();
    if (isVisible() && outlook != null) {
      figure.setPrefHeight(plan(WIDTH, 0).height());
      figure.setAccessibleText(outlook.name() + ": " + outlook.words());
      figure.changed();
    }
  }

  @Override
  public Scene plan(double width, double height) {
    Outlook outlook = list.getSelectionModel().getSelectedItem();
    DateRisk risk = session.risk().get();
    if (outlook == null || risk == null) {
      return NOTHING;
    }
    Look look = Look.of(settings.theme().get(), Sizes.STANDARD, text);
    return OutlookLayout.of(risk.schedule().plan(), outlook, width, look);
  }

  @Override
  public Scene overlay(double width, double height) {
    Look look = Look.of(settings.theme().get(), Sizes.STANDARD, text);
    return new Scene(width, height, Color.CLEAR, causes.shapes(look.palette()));
  }

  /// Scrolls so that a part of the figure is seen.
  private void reveal(Bounds part) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = figure.getHeight() - seen;
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp((part.centerY() - seen / 2) / hidden, 0, 1));
    }
  }
}
