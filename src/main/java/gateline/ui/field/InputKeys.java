package gateline.ui.field;

import gateline.ui.Session;
import gateline.ui.field.Choices.Choice;
import gateline.ui.field.Choices.Piece;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What typing in a text control does: each text is held against the input at once, Enter and Tab
/// take it, Escape brings back the one before; a refused text stays, marked, with the words why.
public final class InputKeys {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextInputControl control;
  private final Session session;
  private final Leaving leaving;
  private final Hints hints;
  private Input input;
  private boolean isSetting;

  /// What follows when the control is left.
  public interface Leaving {
    /// The text was taken, by Enter or by Tab; nothing is done by default, and the key goes on.
    default void taken(KeyEvent by) {}

    /// The text was given up.
    void givenUp(KeyEvent by);
  }

  public InputKeys(TextInputControl control, Session session, Input input, Leaving leaving) {
    this.control = control;
    this.session = session;
    this.input = input;
    this.leaving = leaving;
    hints = new Hints(control, this::take);
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    control.textProperty().subscribe(this::typed);
    begin(input);
  }

  /// Begins anew with another input and its text.
  public void begin(Input next) {
    input = next;
    set(next.text());
    control.setPromptText(next.prompt());
    clear();
  }

  /// Whether the text is not what it was.
  public boolean isChanged() {
    return !control.getText().equals(input.text());
  }

  /// Takes the text; false when it is refused: then it stays, and the words are shown.
  public boolean commit() {
    String refusal = input.commit(control.getText(), session);
    mark(refusal);
    if (refusal == null) {
      input = new Input(control.getText(), input.read(), input.choices(), input.prompt());
      hints.hide();
    } else {
      hints.say(refusal);
    }
    return refusal == null;
  }

  /// Takes away all marks and words.
  public void clear() {
    mark(null);
    hints.hide();
  }

  private void set(String text) {
    isSetting = true;
    control.setText(text);
    isSetting = false;
  }

  private void mark(@Nullable String fault) {
    control.pseudoClassStateChanged(WRONG, fault != null);
  }

  private void typed() {
    if (!isSetting && control.isFocused()) {
      check();
    }
  }

  private void check() {
    String fault = input.fault(control.getText());
    mark(fault);
    Piece piece = piece(control.getCaretPosition() + 1);
    List<Choice> choices =
        piece.text().isEmpty() ? List.of() : input.choices().matching(piece.text());
    if (!choices.isEmpty()) {
      hints.offer(choices, fault != null);
    } else if (fault != null) {
      hints.say(fault);
    } else {
      hints.hide();
    }
  }

  /// While a text changes the caret is still before what was typed.
  private Piece piece(int caret) {
    return input.choices().at(control.getText(), Math.min(caret, control.getLength()));
  }

  private void take(Choice choice) {
    Piece piece = piece(control.getCaretPosition());
    control.replaceText(piece.from(), piece.to(), choice.text());
    control.positionCaret(piece.from() + choice.text().length());
    mark(input.fault(control.getText()));
    hints.hide();
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case UP, DOWN -> choose(event);
      case ENTER, TAB -> enter(event);
      case ESCAPE -> escape(event);
      default -> {}
    }
  }

  private void choose(KeyEvent event) {
    if (hints.isOffering()) {
      hints.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
      List<Choice> all = input.choices().matching("");
      if (!all.isEmpty()) {
        hints.offer(all, false);
      }
      event.consume();
    }
  }

  private void enter(KeyEvent event) {
    Choice picked = hints.picked();
    boolean isLine = event.getCode() == KeyCode.ENTER && isArea() && !event.isShortcutDown();
    if (isLine) {
      return;
    }
    if (picked != null) {
      take(picked);
      event.consume();
    } else if (commit()) {
      leaving.taken(event);
      if (isArea() && !event.isConsumed()) {
        TabKey.goOn(control, event);
      }
    } else {
      event.consume();
    }
  }

  private boolean isArea() {
    return control instanceof TextArea && !(control instanceof LineArea);
  }

  private void escape(KeyEvent event) {
    if (hints.isOffering()) {
      hints.hide();
      event.consume();
    } else {
      boolean isChange = isChanged();
      begin(input);
      leaving.givenUp(event);
      if (isChange) {
        event.consume();
      }
    }
  }
}
