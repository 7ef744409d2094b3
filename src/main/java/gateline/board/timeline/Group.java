package gateline.board.timeline;

/// What the head of a group says of its tasks: the sum of their estimates in person-days, how many
/// they are and how many of them a gate pauses, and the working minutes from the first start to the
/// last finish. `isFolded` hides the tasks, not the figures.
public record Group(
    String key,
    String title,
    double personDays,
    int tasks,
    int paused,
    long start,
    long finish,
    boolean isFolded) {}
