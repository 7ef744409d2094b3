package gateline.ui.board;

import gateline.edit.notation.Parsed;
import gateline.gesture.NewBar;
import gateline.ui.WrappedLabel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks the name of a new task; with it the task is there and selected.
final class NameCard extends Card {
  private final ViewContext context;
  private final NewBar bar;
  private final TextField name = new TextField();
  private final Label fault = new WrappedLabel("", "card-words");

  NameCard(ViewContext context, NewBar bar, Runnable close) {
    super("New task", close);
    this.context = context;
    this.bar = bar;
    setId("name-card");
    name.setId("new-name");
    name.setPromptText("Name");
    name.setAccessibleText("Name of the new task");
    name.setOnAction(_ -> add());
    name.textProperty().subscribe(_ -> say(""));
    say("");
    getChildren().addAll(name, fault);
  }

  private void say(String words) {
    fault.setText(words);
    fault.setVisible(!words.isEmpty());
    fault.setManaged(!words.isEmpty());
  }

  @Override
  protected Node first() {
    return name;
  }

  private void add() {
    switch (bar.named(name.getText())) {
      case Parsed.Refused<NewBar> refused -> say(refused.words());
      case Parsed.Value(NewBar named) -> {
        close();
        context.apply(named.edit(), named.id());
      }
    }
  }
}
