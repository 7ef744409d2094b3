package gateline.ui;

import gateline.file.Fingerprint;
import gateline.plan.Plan;

/// What a plan's file held when it was last read or saved: the plan a merge begins from, and by
/// what a change made by somebody else is noticed.
public record OnDisk(Plan plan, Fingerprint fingerprint) {}
