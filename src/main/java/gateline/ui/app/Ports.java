package gateline.ui.app;

import gateline.ui.dialog.SaveQuestion;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the window asks of the world around it: files and what they hold, answers, the day for
/// plans without a status date.
public record Ports(
    FileAsker files, PlanSource plans, SaveQuestion unsaved, Supplier<LocalDate> clock) {}
