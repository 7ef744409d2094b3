package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.DriverChain;
import gateline.schedule.Driver;
import gateline.time.DateWords;
import gateline.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Why a task or a gate is where it is: one sentence back to the root, and under it each task of
/// the chain, to go to.
final class WhyCard extends Card {
  private static final double WIDTH = 380;
  private static final double MOST_HEIGHT = 190;

  private final ViewContext context;
  private final DriverChain chain;
  private final List<Button> steps = new ArrayList<>();
  private final Button done = new Button("Close");

  WhyCard(ViewContext context, DriverChain chain, Runnable close) {
    super("Why is " + name(chain) + " here?", close);
    this.context = context;
    this.chain = chain;
    setId("why-card");
    setPrefWidth(WIDTH);
    Label sentence = new WrappedLabel(chain.sentence(), "card-words");
    sentence.setId("why-sentence");
    VBox list = new VBox();
    chain.tasks().stream().skip(chain.gate() < 0 ? 1 : 0).map(this::step).forEach(steps::add);
    hold(chain).map(gate -> step(gate.name(), gate.id())).ifPresent(steps::add);
    list.getChildren().setAll(steps);
    getChildren().add(sentence);
    if (steps.isEmpty()) {
      done.setOnAction(_ -> close());
      getChildren().add(done);
    } else {
      getChildren().add(scrolled(list));
    }
  }

  private static ScrollPane scrolled(VBox list) {
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setMinHeight(USE_PREF_SIZE);
    scroll.getStyleClass().add("card-list");
    return scroll;
  }

  private static String name(DriverChain chain) {
    Plan plan = chain.schedule().plan();
    return chain.gate() < 0
        ? plan.tasks().get(chain.tasks().getFirst()).name()
        : plan.gates().get(chain.gate()).name();
  }

  /// The gate whose hold the chain goes back to, if it does.
  private static Optional<Gate> hold(DriverChain chain) {
    if (chain.tasks().isEmpty()) {
      return Optional.empty();
    }
    return chain.schedule().driver(chain.tasks().getLast()) instanceof Driver.ByHold(int gate, _)
        ? Optional.of(chain.schedule().plan().gates().get(gate))
        : Optional.empty();
  }

  private Button step(int position) {
    Task task = chain.schedule().plan().tasks().get(position);
    String end = DateWords.shortDay(chain.schedule().finishAt(position).toLocalDate());
    return step(task.name() + ", to " + end, task.id());
  }

  private Button step(String words, String id) {
    Button button = new Button(words);
    button.setId("why-" + id);
    button.getStyleClass().addAll(Styles.FLAT, "card-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMnemonicParsing(false);
    button.setAccessibleText("Go to " + words);
    button.setOnAction(_ -> {
      close();
      context.ways().jump().accept(id);
    });
    return button;
  }

  @Override
  protected Node first() {
    return steps.isEmpty() ? done : steps.getFirst();
  }

  @Override
  protected List<Button> stops() {
    return steps;
  }
}
