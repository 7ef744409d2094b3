package gateline.ui.app;

import gateline.file.Disk;
import gateline.ui.dialog.NewPlanQuestion;
import gateline.ui.dialog.SaveQuestion;
import java.time.Clock;

/// What the window asks of the world around it: files and what they hold, answers, the time, a disk
/// to write on.
public record Ports(
    FileAsker files,
    PlanSource plans,
    SaveQuestion unsaved,
    NewPlanQuestion newPlan,
    Clock clock,
    Disk disk) {}
