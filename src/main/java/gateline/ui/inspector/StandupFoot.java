package gateline.ui.inspector;

import gateline.edit.Document;
import gateline.edit.FileStandup;
import gateline.edit.field.StandupFields;
import gateline.plan.Problem;
import gateline.plan.Standup;
import gateline.review.standup.Filing;
import gateline.review.standup.ReadStandups;
import gateline.review.standup.StandupMarkdown;
import gateline.review.standup.StandupReader;
import gateline.review.standup.Standups;
import gateline.ui.WrappedLabel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The foot of a stand-up's form: its Markdown to the clipboard and from it. What was read with
/// doubt is said first and taken at the second press.
final class StandupFoot {
  private final Form form;
  private final StandupEdits edits;
  private final Label words = new WrappedLabel("", "page-warning");
  private String doubted = "";

  StandupFoot(Form form, StandupEdits edits) {
    this.form = form;
    this.edits = edits;
  }

  void write() {
    form.page().section("As Markdown");
    Button copy = new Button("Copy without private lines");
    copy.setId("standup-copy");
    copy.setOnAction(_ -> copy());
    Button read = new Button("Read from the clipboard");
    read.setId("standup-read");
    read.setOnAction(_ -> read());
    form.page().buttons(List.of(copy, read));
    words.setId("standup-words");
    words.managedProperty().bind(words.textProperty().isNotEmpty());
    form.page().add(words);
  }

  private void copy() {
    String text = StandupMarkdown.of(edits.document().context(), List.of(edits.now()));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    words.setText(text.isEmpty() ? "The stand-up is private: nothing was copied." : "Copied.");
  }

  private void read() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      words.setText("There is no text in the clipboard.");
      return;
    }
    ReadStandups read = StandupReader.readFor(edits.slot(), text, edits.document().context());
    boolean isSureEnough = read.problems().isEmpty() || text.equals(doubted);
    if (read.isRefused() || !isSureEnough) {
      doubted = read.isRefused() ? "" : text;
      words.setText(said(read.problems()) + (read.isRefused() ? "" : "\nRead again to take it."));
    } else {
      take(read.standups());
    }
  }

  /// Takes stand-ups into the plan, and goes to the first where the one of this form is not among
  /// them.
  private void take(List<Standup> standups) {
    Document before = edits.document();
    form.apply(Filing.of(standups, before.context()));
    if (edits.document().plan() == before.plan()) {
      String what =
          standups.size() == 1
              ? FileStandup.title(standups.getFirst(), before.context())
              : standups.size() + " stand-ups";
      words.setText("Nothing new: the plan holds the " + what + " as it reads.");
    } else if (standups.stream().map(Standups.Slot::of).noneMatch(edits.slot()::equals)) {
      Standup first = standups.getFirst();
      form.page().go(StandupFields.id(first.week(), first.squad()));
    }
  }

  private static String said(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.place() + ": " + problem.text())
        .collect(Collectors.joining("\n"));
  }
}
