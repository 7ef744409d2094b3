package gateline.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A milestone at the end of a week where it is decided whether work goes on.
///
/// `requires` is null when left out (then every task since the previous gate counts), empty when
/// the gate requires nothing. `targets` maps metric ids to values. `history` keeps former
/// decisions, oldest first.
public record Gate(
    String id,
    String name,
    int week,
    List<String> owners,
    @Nullable List<String> requires,
    SequencedMap<String, BigDecimal> targets,
    List<Criterion> entry,
    List<Criterion> exit,
    @Nullable GateDecision decision,
    List<GateDecision> history,
    boolean isPrivate,
    Extras extras) {
  public Gate {
    owners = List.copyOf(owners);
    requires = requires == null ? null : List.copyOf(requires);
    targets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(targets));
    entry = List.copyOf(entry);
    exit = List.copyOf(exit);
    history = List.copyOf(history);
  }

  /// A gate with nothing said but where it stands.
  public static Gate of(String id, String name, int week) {
    return new Gate(
        id,
        name,
        week,
        List.of(),
        null,
        new LinkedHashMap<>(),
        List.of(),
        List.of(),
        null,
        List.of(),
        false,
        Extras.NONE);
  }

  /// One condition for entering or passing the gate.
  public record Criterion(String text, boolean met, boolean isPrivate, Extras extras) {}

  public Gate withDecision(@Nullable GateDecision next) {
    return new Gate(
        id, name, week, owners, requires, targets, entry, exit, next, history, isPrivate, extras);
  }

  public Gate withRequires(@Nullable List<String> next) {
    return new Gate(
        id, name, week, owners, next, targets, entry, exit, decision, history, isPrivate, extras);
  }
}
