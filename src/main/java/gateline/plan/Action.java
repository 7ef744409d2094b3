package gateline.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something a meeting asked somebody to do.
public record Action(
    String id,
    String text,
    String owner,
    @Nullable LocalDate due,
    boolean done,
    boolean isPrivate,
    Extras extras) {}
