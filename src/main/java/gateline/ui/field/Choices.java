package gateline.ui.field;

import gateline.edit.notation.LinkNotation;
import gateline.edit.notation.ListNotation;
import gateline.edit.notation.Notation;
import gateline.edit.notation.Optionally;
import gateline.edit.notation.PlanContext;
import gateline.edit.notation.RequiresNotation;
import gateline.plan.Task;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts to choose from in one place; in a list each part between commas is chosen on its own.
public record Choices(Supplier<List<Choice>> all, boolean isList) {
  public static final Choices NONE = new Choices(List::of, false);
  private static final int MOST = 200;

  /// A text to choose and what is shown for it.
  public record Choice(String shown, String text) {}

  /// The piece of a text that is being typed, from one place to another.
  record Piece(String text, int from, int to) {}

  public static Choices of(Notation<?> notation, PlanContext context) {
    return switch (notation) {
      case Optionally<?>(var some) -> of(some, context);
      case ListNotation<?>(LinkNotation _) -> new Choices(() -> rows(context), true);
      case ListNotation<?> list -> new Choices(() -> texts(list, context), true);
      case RequiresNotation tasks -> new Choices(() -> texts(tasks, context), true);
      default -> new Choices(() -> texts(notation, context), false);
    };
  }

  private static List<Choice> texts(Notation<?> notation, PlanContext context) {
    return notation.choices(context).stream().map(text -> new Choice(text, text)).toList();
  }

  private static List<Choice> rows(PlanContext context) {
    List<Task> tasks = context.plan().tasks();
    return IntStream.range(0, tasks.size())
        .mapToObj(task -> new Choice((task + 1) + "  " + tasks.get(task).name(), "" + (task + 1)))
        .toList();
  }

  /// The choices that hold what is being typed, those that begin with it first.
  List<Choice> matching(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<Choice> found =
        all.get().stream()
            .filter(choice -> choice.shown().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return Stream.of(true, false)
        .flatMap(isFirst ->
            found.stream()
                .filter(choice ->
                    choice.shown().toLowerCase(Locale.ROOT).startsWith(wanted) == isFirst))
        .limit(MOST)
        .toList();
  }

  /// The piece around a place in a text, without the spaces before it.
  Piece at(String text, int caret) {
    int from = isList ? text.lastIndexOf(',', Math.max(0, caret - 1)) + 1 : 0;
    int end = isList ? text.indexOf(',', caret) : -1;
    int to = end < 0 ? text.length() : end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    return new Piece(text.substring(from, to).strip(), from, to);
  }
}
