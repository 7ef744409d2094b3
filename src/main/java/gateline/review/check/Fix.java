package gateline.review.check;

import gateline.edit.Edit;
import gateline.plan.Problem;

/// An edit that makes a finding of the plan check go. Its label says what it does, `cost` what it
/// costs, empty where nothing is known of it.
public record Fix(Problem problem, Edit edit, String cost) {}
