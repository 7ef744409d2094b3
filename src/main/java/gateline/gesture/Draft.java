package gateline.gesture;

import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Together;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What letting go now would do: the edit (null for none), the document it would lead to, and what
/// to say beside the pointer. `options` are the ways out where the edit goes against links.
public record Draft(
    @Nullable Edit edit, Document after, String words, boolean isRefused, List<Option> options) {
  public Draft {
    options = List.copyOf(options);
  }

  static Draft nothing(Document document) {
    return new Draft(null, document, "", false, List.of());
  }

  static Draft refused(Document document, String words) {
    return new Draft(null, document, words, true, List.of());
  }

  /// The draft of an edit, or its refusal; `words` are for what it leads to.
  static Draft of(
      Document document, Edit edit, java.util.function.Function<Document, String> words) {
    return switch (document.attempt(edit)) {
      case Attempt.Refused(var problem) -> refused(document, problem.text());
      case Attempt.Done(var after) when after == document -> nothing(document);
      case Attempt.Done(var after) -> new Draft(edit, after, words.apply(after), false, List.of());
    };
  }

  /// The same and another edit, as one step under the other's label.
  Draft and(Edit more) {
    Edit first = edit;
    if (first == null) {
      return this;
    }
    Edit both = Together.of(more.label(), first, more);
    List<Option> next =
        options.stream()
            .map(each ->
                new Option(
                    each.kind(), each.words(), Together.of(each.edit().label(), each.edit(), more)))
            .toList();
    return new Draft(both, after.after(more), words, false, next);
  }

  /// What letting go leads to for something that was held at a task.
  public Outcome outcome(String task) {
    if (isRefused) {
      return new Outcome.Refuse(words);
    }
    if (edit == null) {
      return Outcome.NOTHING;
    }
    return options.isEmpty()
        ? new Outcome.Commit(new ByHand(edit))
        : new Outcome.Choose(task, words, options.stream().map(Option::byHand).toList());
  }
}
