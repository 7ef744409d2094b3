package gateline.file.safety;

import gateline.file.LineEnd;
import gateline.plan.Plan;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Work that is not saved: the plan as it stands, the plan its edits began from, the file it
/// belongs to (null while it has none) with its line ends, and when it was last edited.
public record Unsaved(@Nullable Path file, LineEnd lineEnd, Plan base, Plan plan, Instant edited) {}
