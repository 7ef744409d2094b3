package gateline.ui.field;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Problem;
import gateline.ui.Session;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be typed in one place: the text that stands there, the edit that another would be, the
/// texts to choose from, and the words that stand there while it is empty.
public record Input(
    String text, Function<String, Parsed<Edit>> read, Choices choices, String prompt) {
  private static final String SEVERAL = "several values";

  /// A field of an item, or of several of a kind: their common value, or nothing when they differ.
  public static <T, V extends @Nullable Object> Input of(
      ItemKind<T> kind, Field<T, V> field, List<T> items, PlanContext context) {
    List<String> texts = items.stream().map(item -> field.text(item, context)).distinct().toList();
    boolean isCommon = texts.size() == 1;
    return new Input(
        isCommon ? texts.getFirst() : "",
        text -> SetField.typed(kind, field, items, new SetField.Typed(text, context)),
        Choices.of(field.notation(), context),
        isCommon ? "" : SEVERAL);
  }

  /// What stands against a text, as far as the text alone says; null when nothing does.
  @Nullable String fault(String typed) {
    return typed.equals(text) || !(read.apply(typed) instanceof Parsed.Refused<Edit>(String words))
        ? null
        : words;
  }

  /// Does the edit that a text asks for; gives back in words what stands against it, null when it
  /// was done or the text is still what it was.
  @Nullable String commit(String typed, Session session) {
    if (typed.equals(text)) {
      return null;
    }
    return switch (read.apply(typed)) {
      case Parsed.Refused<Edit>(String words) -> words;
      case Parsed.Value<Edit>(Edit edit) -> session.apply(edit).map(Problem::text).orElse(null);
    };
  }
}
