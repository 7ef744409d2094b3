package gateline.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that may happen. When it strikes it adds `impactDays` working days to each task or
/// gate in `affects`.
public record Risk(
    String id,
    @Nullable Integer week,
    String text,
    String mitigation,
    Likelihood likelihood,
    BigDecimal impactDays,
    String owner,
    Status status,
    boolean isPrivate,
    List<String> affects,
    Extras extras) {
  public Risk {
    affects = List.copyOf(affects);
  }

  /// How likely it is, with the percentage the simulation takes.
  public enum Likelihood {
    LOW(10),
    MEDIUM(30),
    HIGH(60);

    private final int percent;

    Likelihood(int percent) {
      this.percent = percent;
    }

    public int percent() {
      return percent;
    }
  }

  /// Whether it can still strike.
  public enum Status {
    OPEN,
    CLOSED
  }
}
