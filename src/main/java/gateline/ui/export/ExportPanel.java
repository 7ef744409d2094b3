package gateline.ui.export;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.export.ExportRequest;
import gateline.export.PictureFormat;
import gateline.scene.Scene;
import gateline.ui.OpenPlan;
import gateline.ui.PanelHead;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.field.TabKey;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes a picture or document of the view on show, in the place of the board: what goes into it at
/// the left, how it will look beside that. Enter writes it, Page Up and Page Down turn its pages,
/// Esc leaves.
public final class ExportPanel extends BorderPane {
  private static final double OPTIONS = 420;

  private final Session session;
  private final ViewSettings settings;
  private final Ways ways;
  private final ObjectProperty<ExportOptions> options;
  private final OptionForm form;
  private final PreviewPane preview = new PreviewPane();
  private final Toggles<PictureFormat> formats;
  private final Button write = new Button("Export …", new FontIcon(Feather.IMAGE));
  private final Button copy = new Button("Copy picture", new FontIcon(Feather.CLIPBOARD));
  private final Label outcome = new Label();

  /// How a picture gets out: `write` asks for a file of the format and tells the files written,
  /// `copy` puts it on the clipboard and tells when it is there.
  public interface Ways {
    void write(ExportRequest request, PictureFormat format, Consumer<List<Path>> written);

    void copy(ExportRequest request, Runnable copied);
  }

  public ExportPanel(Session session, ViewSettings settings, Ways ways) {
    this.session = session;
    this.settings = settings;
    this.ways = ways;
    options = new SimpleObjectProperty<>(ExportOptions.usual(settings.theme().get()));
    form = new OptionForm(options, settings);
    formats =
        new Toggles<>(
            PictureFormat.class, Enum::name, next -> options.set(options.get().withFormat(next)));
    setId("export");
    getStyleClass().add("export");
    setTop(new PanelHead(new Label("Export"), new Region(), "Close the export", this::leave));
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setPrefWidth(OPTIONS);
    scroll.setMinWidth(OPTIONS);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setLeft(scroll);
    setCenter(preview);
    setBottom(foot());
    setVisible(false);
    listen();
    addEventHandler(KeyEvent.KEY_PRESSED, this::turnOrLeave);
    addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
  }

  private HBox foot() {
    write.setId("export-write");
    write.getStyleClass().add(Styles.ACCENT);
    write.setDefaultButton(true);
    write.setOnAction(_ -> write());
    copy.setId("export-copy");
    copy.setOnAction(_ -> copy());
    outcome.setId("export-outcome");
    outcome.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(12, formats, write, copy, space, outcome);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("export-foot");
    return foot;
  }

  /// What is chosen for pictures of any plan.
  public ObjectProperty<ExportOptions> options() {
    return options;
  }

  /// Takes the keyboard.
  public void focus() {
    write.requestFocus();
  }

  /// The preview on show; null while there is none.
  public @Nullable Scene page() {
    Preview shown = preview.shown();
    return shown == null ? null : shown.pages().get(shown.page());
  }

  private void leave() {
    settings.exporting().set(false);
  }

  private void listen() {
    settings.exporting().subscribe(this::open);
    session.model().subscribe(this::refresh);
    session.selection().subscribe(this::refresh);
    settings.view().subscribe(this::refresh);
    settings.grouping().subscribe(this::refresh);
    settings.lanes().subscribe(this::refresh);
    options.subscribe(this::refresh);
    session.open().subscribe(this::opened);
    List.of(settings.presenting(), settings.problems(), settings.dateRisk(), settings.inspector())
        .forEach(other -> other.subscribe((_, isOn) -> makeWay(isOn)));
  }

  /// What is opened on the board is to be seen.
  private void makeWay(boolean isOtherOpen) {
    if (isOtherOpen) {
      leave();
    }
  }

  private void open(boolean isOpen) {
    setVisible(isOpen);
    outcome.setText("");
    if (isOpen) {
      refresh();
      focus();
    } else {
      preview.clear();
    }
  }

  private void opened(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (now == null || before == null || !now.continues(before)) {
      leave();
      options.set(options.get().forAnotherPlan());
    }
  }

  private void refresh() {
    BoardModel model = session.model().get();
    if (isVisible() && model != null) {
      ExportOptions chosen = options.get();
      form.show(model, settings.view().get(), session.selection().get());
      formats.select(chosen.format());
      preview.show(model, request(model));
      outcome.setText("");
    }
  }

  private ExportRequest request(BoardModel model) {
    return options.get().request(model, settings, session.selection().get());
  }

  private void write() {
    BoardModel model = session.model().get();
    if (model != null) {
      outcome.setText("");
      ways.write(request(model), options.get().format(), this::written);
    }
  }

  private void written(List<Path> files) {
    Path first = files.getFirst();
    int more = files.size() - 1;
    int pages = preview.shown() == null ? 1 : preview.shown().pages().size();
    String inIt = files.size() == 1 && pages > 1 ? " with " + pages + " pages" : "";
    String beside = more == 0 ? "" : " and " + more + (more == 1 ? " more page" : " more pages");
    tell("Written: " + first.getFileName() + inIt + beside + ", in " + folder(first));
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  private void copy() {
    BoardModel model = session.model().get();
    if (model != null) {
      outcome.setText("");
      ways.copy(request(model), () -> tell("Copied: the first page is on the clipboard"));
    }
  }

  private void tell(String words) {
    outcome.setText(words);
    outcome.setTooltip(new Tooltip(words));
  }

  /// Behind the last control Tab comes to the first one again, and back.
  private void goRound(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof Node from) {
      TabKey.goOn(from, event);
      if (!holds(getScene().getFocusOwner())) {
        Node end = event.isShiftDown() ? copy : lookup(".button");
        end.requestFocus();
      }
    }
  }

  private boolean holds(@Nullable Node node) {
    Node each = node;
    while (each != null && each != this) {
      each = each.getParent();
    }
    return each != null;
  }

  private void turnOrLeave(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_UP -> preview.turn(-1);
      case PAGE_DOWN -> preview.turn(1);
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
