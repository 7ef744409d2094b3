package gateline.review.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How much later the forecast of each gate (by its id; only those that move) and the plan's finish
/// are, in working days; earlier below 0.
public record Effect(SequencedMap<String, Double> gates, double finish) {
  public static final Effect NONE = new Effect(new LinkedHashMap<>(), 0);

  public Effect {
    gates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(gates));
  }

  /// The effect on one gate, 0 where it stays.
  public double on(String gate) {
    return gates.getOrDefault(gate, 0.0);
  }

  public boolean isNone() {
    return gates.isEmpty() && finish == 0;
  }

  Effect plus(Effect other) {
    SequencedMap<String, Double> sum = new LinkedHashMap<>(gates);
    other.gates.forEach((gate, days) -> sum.merge(gate, days, Double::sum));
    return new Effect(sum, finish + other.finish);
  }
}
