package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.paint.font.FontMeasurer;
import gateline.plan.PlanIndex;
import gateline.scene.TextMeasurer;
import gateline.ui.Action;
import gateline.ui.Actions;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.board.BoardView;
import gateline.ui.board.ChartPane;
import gateline.ui.board.TimelinePane;
import gateline.ui.board.ViewContext;
import gateline.ui.dialog.KeySheet;
import gateline.ui.dialog.ProblemPanel;
import gateline.ui.inspector.Inspector;
import gateline.ui.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One window, put together from its parts.
public final class MainWindow {
  private final Stage stage;
  private final UserState state;
  private final Session session;
  private final ViewSettings settings = new ViewSettings();
  private final Themes themes = new Themes(settings);
  private final Banner banner = new Banner();
  private final TimelinePane timeline;
  private final Map<View, BoardView> views = new EnumMap<>(View.class);
  private final PlanDesk desk;
  private final PictureExport export;
  private final FindField find;
  private final Actions actions;
  private final WindowPlace place;
  private final Remembered remembered;

  public MainWindow(Stage stage, UserState state, Ports ports) {
    this.stage = stage;
    this.state = state;
    session = new Session(ports.clock());
    TextMeasurer text = new FontMeasurer();
    ViewContext context = new ViewContext(session, settings, text, this::openDetails);
    timeline = new TimelinePane(context);
    views.put(View.TIMELINE, timeline);
    views.put(View.LANES, ChartPane.lanes(context));
    views.put(View.GATES, ChartPane.gates(context));
    views.put(View.ALLOCATION, ChartPane.allocation(context));
    desk =
        new PlanDesk(
            session, state, new PlanDesk.Asking(ports.files(), ports.unsaved(), banner::say));
    export =
        new PictureExport(session, settings, new PictureExport.Asking(ports.files(), banner::say));
    find = new FindField(session, this::jump, () -> view().focus());
    actions = new Actions(allActions());
    place = new WindowPlace(stage, state);
    remembered = new Remembered(state, settings, themes, timeline.table());
    stage.setScene(scene());
    session.model().subscribe(model -> stage.setTitle(title(model)));
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
  }

  private Scene scene() {
    List<Background> works = List.of(desk.background(), export.background());
    BoardWindow window =
        new BoardWindow(
            session,
            settings,
            actions,
            new BoardWindow.Parts(
                new TitleStrip(session, settings, actions, new MainMenu(actions, desk), find),
                banner,
                new StartPage(actions, desk),
                views,
                new Inspector(session, settings, this::jump),
                new ProblemPanel(session, this::jump, this::closeProblems),
                new StatusStrip(session, actions, works),
                desk.background().running().isNull()));
    window.onDrop(desk::open);
    Scene scene = new Scene(window);
    themes.dress(scene);
    return scene;
  }

  private List<Action> allActions() {
    List<Action> all = new ArrayList<>(PlanActions.of(desk, export, session));
    all.addAll(EditActions.of(session));
    all.add(
        Action.of("edit.find", "Find", Feather.SEARCH, find::requestFocus)
            .on("Shortcut+F")
            .when(session.open().isNotNull()));
    all.addAll(new ViewActions(session, settings, themes, this::view).all());
    all.add(Action.of("help.keys", "Keys", Feather.HELP_CIRCLE, this::showKeys).on("F1"));
    all.add(Action.of("window.close", "Quit", Feather.LOG_OUT, this::close).on("Shortcut+Q"));
    return all;
  }

  /// Shows the window: on a file that was asked for, else on the last plan, else empty.
  public void show(@Nullable Path asked) {
    remembered.restore();
    place.restore();
    Path last = Path.of(state.text("last", ""));
    if (asked != null) {
      desk.open(asked);
    } else if (Files.isRegularFile(last)) {
      desk.open(last);
    }
    stage.show();
  }

  public Session session() {
    return session;
  }

  public ViewSettings settings() {
    return settings;
  }

  public Actions actions() {
    return actions;
  }

  public TimelinePane timeline() {
    return timeline;
  }

  /// The view on show.
  private BoardView view() {
    return Objects.requireNonNull(views.get(settings.view().get()));
  }

  private void openDetails() {
    settings.inspector().set(true);
  }

  private void closeProblems() {
    settings.problems().set(false);
    view().focus();
  }

  private void showKeys() {
    KeySheet.show(actions, stage);
  }

  /// Goes to a task, gate or squad: selects it and brings it into sight, in another view if this
  /// one does not show such things.
  private void jump(String id) {
    BoardModel model = session.model().get();
    View target = model == null ? null : Showing.viewFor(settings.view().get(), kind(model, id));
    if (target != null) {
      settings.view().set(target);
      session.select(Selection.of(id));
      view().reveal(id);
    }
  }

  private static Showing.@Nullable Kind kind(BoardModel model, String id) {
    PlanIndex index = model.schedule().index();
    if (index.taskPosition(id) >= 0) {
      return Showing.Kind.TASK;
    }
    if (index.gatePosition(id) >= 0) {
      return Showing.Kind.GATE;
    }
    return index.squadPosition(id) >= 0 ? Showing.Kind.SQUAD : null;
  }

  private void close() {
    desk.unlessKept(() -> {
      place.remember();
      remembered.remember();
      state.write();
      stage.close();
    });
  }

  private static String title(@Nullable BoardModel model) {
    return model == null ? "Gateline" : model.plan().name() + " — Gateline";
  }
}
