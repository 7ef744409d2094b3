package gateline.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided at a gate, when and by whom. `by` is a squad's id or any name.
public record GateDecision(
    Outcome outcome,
    @Nullable LocalDate date,
    String by,
    String note,
    List<Condition> conditions,
    @Nullable LocalDate remediationApproved,
    boolean isPrivate,
    Extras extras) {
  public GateDecision {
    conditions = List.copyOf(conditions);
  }

  /// The four ways a gate can end. `key` is the word in the file and on the board.
  public enum Outcome {
    GO("go"),
    CONDITIONAL_GO("conditional go"),
    HOLD("hold"),
    KILL("kill");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /// Something a conditional go asks for.
  public record Condition(
      String text,
      String owner,
      @Nullable LocalDate due,
      boolean closed,
      boolean isPrivate,
      Extras extras) {}
}
