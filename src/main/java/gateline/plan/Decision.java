package gateline.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision to take, or taken: then `outcome` and `made` say what and when.
public record Decision(
    String id,
    @Nullable Integer week,
    String text,
    String owner,
    @Nullable LocalDate due,
    String outcome,
    @Nullable LocalDate made,
    boolean isPrivate,
    Extras extras) {}
