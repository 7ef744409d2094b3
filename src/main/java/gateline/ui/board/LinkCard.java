package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.edit.ChangeLink;
import gateline.edit.notation.AmountNotation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.gesture.LinkWords;
import gateline.plan.Link;
import gateline.plan.Problem;
import gateline.ui.WrappedLabel;
import gateline.ui.board.ChosenLink.Ends;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One link where it stands: its type, its lag, and its end. A type is changed at once, a lag shown
/// while it is typed and changed by Enter or an arrow key.
final class LinkCard extends Card {
  private final ViewContext context;
  private final Ways ways;
  private final ToggleGroup types = new ToggleGroup();
  private final TextField lag = new TextField();
  private final Label words = new WrappedLabel("", "card-words");
  private ChosenLink chosen;

  /// What follows: `changed` hears what the link has become, `delete` deletes it.
  record Ways(Consumer<ChosenLink> changed, Runnable delete, Runnable close) {}

  LinkCard(ViewContext context, ChosenLink link, Ways ways) {
    super(title(context, link), ways.close());
    this.context = context;
    this.ways = ways;
    chosen = link;
    setId("link-card");
    getChildren().addAll(types(), lagRow(), words);
    show();
    context.session().model().subscribe((_, next) -> keep(next));
  }

  private static String title(ViewContext context, ChosenLink link) {
    BoardModel model = context.session().model().get();
    Ends ends = model == null ? null : link.in(model.schedule().index());
    return ends == null ? "" : ends.from().name() + " → " + ends.to().name();
  }

  private HBox types() {
    HBox row = new HBox();
    for (Link.Type type : Link.Type.values()) {
      ToggleButton button = new ToggleButton(type.name());
      button.setId("link-" + type);
      button.setUserData(type);
      button.setToggleGroup(types);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(_ -> change(chosen.link().lag(), type));
      button.getStyleClass().add(place(type));
      row.getChildren().add(button);
    }
    return row;
  }

  private static String place(Link.Type type) {
    return switch (type) {
      case FS -> Styles.LEFT_PILL;
      case SF -> Styles.RIGHT_PILL;
      case SS, FF -> Styles.CENTER_PILL;
    };
  }

  private HBox lagRow() {
    Label label = new Label("Lag");
    label.setLabelFor(lag);
    lag.setId("link-lag");
    lag.setAccessibleText("Lag in working days");
    lag.setPrefColumnCount(5);
    lag.textProperty().subscribe(_ -> tryLag());
    lag.setOnAction(_ -> applyLag());
    lag.addEventFilter(KeyEvent.KEY_PRESSED, this::onLagKey);
    Button delete = new Button("Delete", new FontIcon(Feather.TRASH_2));
    delete.setId("link-delete");
    delete.getStyleClass().addAll(Styles.FLAT, Styles.DANGER);
    delete.setOnAction(_ -> ways.delete().run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(label, lag, space, delete);
    row.getStyleClass().add("card-row");
    return row;
  }

  @Override
  protected Node first() {
    return lag;
  }

  /// Shows the link as it is now.
  private void show() {
    types.getToggles().stream()
        .filter(each -> each.getUserData() == chosen.link().type())
        .forEach(types::selectToggle);
    lag.setText(text(chosen.link().lag()));
    lag.selectAll();
    say();
  }

  private static String text(BigDecimal days) {
    return days.stripTrailingZeros().toPlainString() + "d";
  }

  private void say() {
    Ends ends = ends();
    if (ends != null) {
      words.setText(
          LinkWords.asked(chosen.link().type(), ends.from().name(), ends.to().name())
              + LinkWords.lag(chosen.link().lag()));
    }
  }

  private @Nullable Ends ends() {
    BoardModel model = context.session().model().get();
    return model == null ? null : chosen.in(model.schedule().index());
  }

  /// The card stays as long as the link does.
  private void keep(@Nullable BoardModel model) {
    if (getScene() != null && (model == null || chosen.in(model.schedule().index()) == null)) {
      close();
    }
  }

  private Parsed<BigDecimal> typed() {
    BoardModel model = context.session().model().get();
    return model == null
        ? Parsed.refused("")
        : AmountNotation.LAG.parse(
            lag.getText(), new PlanContext(model.plan(), model.schedule().index()));
  }

  private void tryLag() {
    Ends ends = ends();
    if (ends == null || !lag.isFocused()) {
      return;
    }
    switch (typed()) {
      case Parsed.Value(var days) -> {
        say();
        context.tryOut(ChangeLink.of(ends.from(), ends.to(), chosen.link(), with(days)));
      }
      case Parsed.Refused<BigDecimal> refused -> words.setText(refused.words());
    }
  }

  private void applyLag() {
    if (typed() instanceof Parsed.Value(var days)) {
      change(days, chosen.link().type());
    }
  }

  private void onLagKey(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> 1;
          case DOWN -> -1;
          default -> 0;
        };
    if (step != 0) {
      change(chosen.link().lag().add(BigDecimal.valueOf(step)), chosen.link().type());
      event.consume();
    }
  }

  private Link with(BigDecimal days) {
    Link link = chosen.link();
    return new Link(link.on(), link.type(), days, link.extras());
  }

  private void change(BigDecimal days, Link.Type type) {
    Ends ends = ends();
    Link old = chosen.link();
    Link next = new Link(old.on(), type, days, old.extras());
    if (ends == null || next.equals(old)) {
      show();
      return;
    }
    chosen = chosen.withLink(next);
    Optional<Problem> refused =
        context.session().apply(ChangeLink.of(ends.from(), ends.to(), old, next));
    chosen = refused.isPresent() ? chosen.withLink(old) : chosen;
    ways.changed().accept(chosen);
    show();
    refused.ifPresent(problem -> words.setText(problem.text()));
  }
}
