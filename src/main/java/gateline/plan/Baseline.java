package gateline.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The plan as it stood at a review, with the dates it had then. `plan` has no baselines itself;
/// `schedule` maps ids of tasks and gates, some of which may be gone since.
public record Baseline(
    String name,
    @Nullable LocalDate taken,
    @Nullable Plan plan,
    SequencedMap<String, Dates> schedule,
    boolean isPrivate,
    Extras extras) {
  public Baseline {
    schedule = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(schedule));
  }

  /// A task's start and finish, or a gate's forecast, as they were.
  public record Dates(
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime finish,
      @Nullable LocalDateTime forecast,
      Extras extras) {}
}
