package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.TaskFilter;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.edit.field.Kinds;
import gateline.edit.field.WeekFields;
import gateline.paint.font.FontMeasurer;
import gateline.plan.PlanIndex;
import gateline.scene.TextMeasurer;
import gateline.ui.Action;
import gateline.ui.Actions;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.baseline.BaselineSide;
import gateline.ui.board.BoardView;
import gateline.ui.board.ChartPane;
import gateline.ui.board.ContextMenus;
import gateline.ui.board.ImpactStrip;
import gateline.ui.board.TimelinePane;
import gateline.ui.board.ViewContext;
import gateline.ui.dialog.ConflictPanel;
import gateline.ui.dialog.HistoryList;
import gateline.ui.dialog.KeySheet;
import gateline.ui.dialog.Palette;
import gateline.ui.dialog.ProblemPanel;
import gateline.ui.export.ExportOptions;
import gateline.ui.export.ExportPanel;
import gateline.ui.inspector.Inspector;
import gateline.ui.inspector.WeekPage;
import gateline.ui.leveling.Leveler;
import gateline.ui.leveling.LevelingPanel;
import gateline.ui.review.ReviewView;
import gateline.ui.risk.RiskPanel;
import gateline.ui.theme.Themes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One window, put together from its parts.
public final class MainWindow {
  private final Stage stage;
  private final UserState state;
  private final Session session;
  private final ViewSettings settings = new ViewSettings();
  private final Themes themes = new Themes(settings);
  private final Notices notices = new Notices();
  private final ConflictPanel conflicts = new ConflictPanel();
  private final ViewContext context;
  private final TimelinePane timeline;
  private final ChartPane allocation;
  private final ReviewView review;
  private final Map<View, BoardView> views = new EnumMap<>(View.class);
  private final PlanWork work;
  private final PictureExport export;
  private final ExportPanel exportPanel;
  private final BaselineSide baselineSide;
  private final BaselineActions baselines;
  private final Leveler leveler;
  private final FindField find;
  private final Actions actions;
  private final Palette palette;
  private final WindowPlace place;
  private final Remembered remembered;
  private final BoardWindow window;

  public MainWindow(Stage stage, UserState state, Ports ports) {
    this.stage = stage;
    this.state = state;
    session = new Session(() -> LocalDate.now(ports.clock()));
    TextMeasurer text = new FontMeasurer();
    context =
        new ViewContext(
            session,
            settings,
            text,
            new ViewContext.Ways(this::openDetails, this::editDetails, this::jump));
    timeline = new TimelinePane(context);
    views.put(View.TIMELINE, timeline);
    views.put(View.LANES, ChartPane.lanes(context));
    views.put(View.GATES, ChartPane.gates(context));
    allocation = ChartPane.allocation(context);
    views.put(View.ALLOCATION, allocation);
    review = new ReviewView(context);
    views.put(View.REVIEW, review);
    work = new PlanWork(new Workplace(session, state, ports, notices, new Background()), conflicts);
    export = new PictureExport(session, settings, asking(ports));
    exportPanel = new ExportPanel(session, settings, export);
    baselineSide = new BaselineSide(session, this::jump);
    baselines = new BaselineActions(session, settings, asking(ports), baselineSide);
    leveler = new Leveler(context, () -> view().focus());
    find = new FindField(session, this::jump, () -> view().focus());
    actions = new Actions(allActions());
    palette = new Palette(new PaletteEntries(session, actions, this::jump)::all);
    place = new WindowPlace(stage, state);
    offerMenus(new ContextItems(actions));
    new ErrorNotice(session, notices, () -> settings.problems().set(true));
    remembered = new Remembered(state, settings, themes, timeline.table());
    window = window();
    stage.setScene(dressed(window));
    session.model().subscribe(model -> stage.setTitle(title(model)));
    session.open().subscribe(this::begin);
    stage.focusedProperty().subscribe(work::look);
    stage.setOnCloseRequest(this::onCloseRequest);
  }

  private void offerMenus(ContextItems items) {
    timeline.setMenu(items.ofRows());
    ContextMenus menus = new ContextMenus(context, items);
    views.values().forEach(view -> view.offer(menus));
  }

  private Scene dressed(BoardWindow whole) {
    Scene scene = new Scene(whole);
    themes.dress(scene);
    return scene;
  }

  private void onCloseRequest(WindowEvent event) {
    event.consume();
    close();
  }

  private PictureExport.Asking asking(Ports ports) {
    return new PictureExport.Asking(ports.files(), notice -> notices.say(Topic.FILE, notice));
  }

  /// Begins at the first row of a plan that has just been opened.
  private void begin(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (now != null && (before == null || !now.continues(before))) {
      find.clear();
      views.values().forEach(BoardView::begin);
      view().focus();
    }
  }

  private BoardWindow window() {
    PlanDesk desk = work.desk();
    List<Background> works =
        List.of(desk.background(), export.background(), baselines.background());
    BoardWindow built =
        new BoardWindow(
            session,
            settings,
            actions,
            new BoardWindow.Parts(
                new TitleStrip(session, settings, actions, new MainMenu(actions, desk), find),
                notices,
                conflicts,
                new StartPage(actions, desk),
                views,
                new LevelingPanel(leveler, actions.of("plan.level"), this::jump),
                new RiskPanel(session, settings, context.text(), this::jump),
                baselineSide,
                new Inspector(session, settings, this::jump),
                new ProblemPanel(context, this::closeProblems),
                exportPanel,
                new StatusStrip(session, actions, works),
                new ImpactStrip(context.trial(), context.remark()),
                desk.background().running().isNull()));
    built.onDrop(desk::open);
    return built;
  }

  private List<Action> allActions() {
    List<Action> all = new ArrayList<>(PlanActions.of(work, export, session));
    all.add(leveler.action());
    all.addAll(EditActions.of(session));
    all.addAll(new TaskActions(context, timeline, this::view).all());
    all.addAll(new ReasonActions(context, timeline).all());
    all.addAll(new GateActions(session, this::view, this::jump).all());
    all.addAll(new OverloadActions(context, allocation).all());
    all.addAll(baselines.all());
    all.addAll(new StandupActions(session, this::editIn).all());
    all.addAll(new MetricActions(session, this::measureIn).all());
    all.add(
        Action.of("edit.history", "Steps to go back to", Feather.LIST, this::showHistory)
            .on("Shortcut+Alt+Z")
            .when(session.hasPlan()));
    all.addAll(timeline.table().actions());
    all.addAll(findActions());
    all.add(
        Action.of("help.palette", "Command palette", Feather.COMMAND, this::showPalette)
            .on("Shortcut+K"));
    all.addAll(foldActions());
    all.addAll(new ViewActions(session, settings, themes, this::view).all());
    all.addAll(new ReviewActions(session, settings, review, stage).all());
    all.add(part("window.next-part", "Next part of the window", 1).on("F6"));
    all.add(part("window.previous-part", "Part of the window before", -1).on("Shift+F6"));
    all.add(Action.of("help.keys", "Keys", Feather.HELP_CIRCLE, this::showKeys).on("F1"));
    all.add(Action.of("window.close", "Quit", Feather.LOG_OUT, this::close).on("Shortcut+Q"));
    return all;
  }

  private List<Action> findActions() {
    return Stream.of(
            Action.of("edit.find", "Find", Feather.SEARCH, find::requestFocus).on("Shortcut+F"),
            Action.of("view.filter", "Filter tasks", Feather.FILTER, this::showFilter)
                .on("Shortcut+Shift+F"),
            Action.of(
                "view.unfilter",
                "Show all tasks",
                Feather.LIST,
                () -> session.filter(TaskFilter.ALL)))
        .map(action -> action.when(session.hasPlan()))
        .toList();
  }

  private Action part(String id, String label, int step) {
    Feather icon = step < 0 ? Feather.SKIP_BACK : Feather.SKIP_FORWARD;
    return Action.of(id, label, icon, () -> focusPart(step)).when(session.hasPlan());
  }

  private List<Action> foldActions() {
    var canFold =
        session
            .hasPlan()
            .and(settings.view().isEqualTo(View.TIMELINE))
            .and(settings.grouping().isNotEqualTo(Grouping.NONE));
    return List.of(
        Action.of("view.fold-all", "Fold all groups", Feather.CHEVRONS_UP, () -> fold(true))
            .on("Shortcut+Left")
            .when(canFold),
        Action.of("view.unfold-all", "Unfold all groups", Feather.CHEVRONS_DOWN, () -> fold(false))
            .on("Shortcut+Right")
            .when(canFold));
  }

  private void fold(boolean isClosed) {
    timeline.foldAll(isClosed);
  }

  /// Shows the window, on a plan or on the start page.
  public void show(@Nullable Path plan) {
    remembered.restore();
    ObjectProperty<ExportOptions> options = exportPanel.options();
    options.set(new RememberedExport(state).restored(options.get()));
    place.restore();
    work.start();
    if (plan != null) {
      work.desk().open(plan);
    }
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  PlanWork work() {
    return work;
  }

  Notices notices() {
    return notices;
  }

  /// What the window works on.
  public Session session() {
    return session;
  }

  ViewSettings settings() {
    return settings;
  }

  Actions actions() {
    return actions;
  }

  TimelinePane timeline() {
    return timeline;
  }

  /// The view on show.
  private BoardView view() {
    return Objects.requireNonNull(views.get(settings.view().get()));
  }

  private void focusPart(int step) {
    window.focusPart(step);
  }

  /// Goes to something and to the first field of its details.
  private void editIn(String id) {
    jump(id);
    editDetails();
  }

  private void measureIn(int week) {
    jump(WeekFields.id(week));
    openDetails();
    Platform.runLater(() -> window.focusDetails(WeekPage.MEASURED));
  }

  private void openDetails() {
    settings.inspector().set(true);
  }

  private void editDetails() {
    openDetails();
    // the page of what has just been selected is there a moment later
    Platform.runLater(window::focusDetails);
  }

  private void closeProblems() {
    settings.problems().set(false);
    view().focus();
  }

  private void showPalette() {
    palette.show(window);
  }

  private void showFilter() {
    if (window.lookup("#filter") instanceof FilterMenu filter) {
      filter.requestFocus();
      filter.show();
    }
  }

  private void showHistory() {
    Node button = window.lookup("#edit-history");
    HistoryList.show(session, button == null ? window : button);
  }

  private void showKeys() {
    KeySheet.show(actions, stage);
  }

  /// Goes to a task, gate or squad: selects it and brings it into sight, in another view if this
  /// one does not show such things; of what no view shows it opens the details.
  private void jump(String id) {
    BoardModel model = session.model().get();
    View target = model == null ? null : Showing.viewFor(settings.view().get(), kind(model, id));
    if (target != null) {
      settings.view().set(target);
      session.select(Selection.of(id));
      view().reveal(id);
    } else if (model != null && Kinds.find(model.plan(), id).isPresent()) {
      session.select(Selection.of(id));
      openDetails();
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
    work.saves()
        .unlessKept(() -> {
          work.end();
          place.remember();
          remembered.remember();
          new RememberedExport(state).remember(exportPanel.options().get());
          state.write();
          stage.close();
        });
  }

  private static String title(@Nullable BoardModel model) {
    return model == null ? "Gateline" : model.plan().name() + " — Gateline";
  }
}
