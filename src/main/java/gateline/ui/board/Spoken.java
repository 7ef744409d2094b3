package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.GateWords;
import gateline.edit.Selection;
import gateline.plan.PlanIndex;
import gateline.review.GateStatus;
import gateline.review.TaskWords;
import gateline.scene.Mark;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What screen readers are told of the place on a canvas that has the keyboard.
final class Spoken {
  private Spoken() {}

  /// The squad's week or the line of a card that arrow keys have come to, or else what was selected
  /// last, and how much is selected besides; `otherwise` where that is nothing.
  static String words(BoardModel model, Selection selection, @Nullable Mark at, String otherwise) {
    String id = selection.last();
    String words =
        switch (at) {
          case BoardMark.Cell cell -> cell(model, cell);
          case BoardMark.GateSign sign when sign.isPart() -> GateSpeech.words(model, sign);
          case null, default -> id == null ? "" : item(model, id, selection.ids().size() - 1);
        };
    return words.isEmpty() ? otherwise : words;
  }

  private static String cell(BoardModel model, Mark cell) {
    HoverTip.Words words = TipWords.of(model, cell);
    return words == null ? "" : words.title() + ", " + String.join(", ", words.lines());
  }

  private static String item(BoardModel model, String id, int others) {
    PlanIndex index = model.schedule().index();
    int task = index.taskPosition(id);
    String words =
        task >= 0
            ? TaskWords.sentence(model.schedule(), task)
            : Stream.of(gate(model, id), squad(model, id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    return words.isEmpty() || others == 0 ? words : words + ", and " + others + " more selected";
  }

  private static @Nullable String gate(BoardModel model, String id) {
    return model.gates().stream()
        .filter(status -> status.gate().id().equals(id))
        .map((GateStatus status) -> GateWords.sentence(status))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String squad(BoardModel model, String id) {
    return model.plan().squads().stream()
        .filter(squad -> squad.id().equals(id))
        .map(squad -> "Squad " + squad.name())
        .findFirst()
        .orElse(null);
  }
}
