package gateline.plan;

/// One finding of the plan check that the user has answered: the rule, the item, and why.
public record Silence(String rule, String on, String reason, Extras extras) {}
