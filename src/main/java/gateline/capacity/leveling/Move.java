package gateline.capacity.leveling;

import java.math.BigDecimal;

/// A task that leveling moves, by its position in the plan: its start before and after in working
/// minutes, the delay it gets in working days, and why, in words.
public record Move(int task, long from, long to, BigDecimal delay, String reason) {}
