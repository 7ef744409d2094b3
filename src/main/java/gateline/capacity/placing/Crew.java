package gateline.capacity.placing;

/// What one squad has over time and who needs how much of it, as steps: `levels[i]` holds from
/// `begins[i]` to the next begin, the last for ever. `tasks` ascend; `needs` are theirs, above 0.
public record Crew(long[] begins, double[] levels, int[] tasks, double[] needs) {}
