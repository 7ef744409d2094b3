package gateline.testing;

import static java.util.stream.Collectors.joining;

import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.IntStream;

/// Plans and schedules drawn with characters.
///
/// A task of a plan is `name ==== words`, with a `=` for each day of its estimate or `<>` for none,
/// and the words of [PlanSketch]; any other line is one of a sketch as it is. A task of a schedule
/// is `name |..==.|=....| words`, with a character for each working day and a bar at each week's
/// start: `=` for a day of work, `-` for a part of one, `<` and `>` for an instant in the morning
/// or the evening, `x` for a holiday. Its words are `done`, `critical` (with a negative slack) or
/// `slack n`.
public final class Drawing {
  private Drawing() {}

  public static Plan plan(String drawn) {
    return PlanSketch.plan(drawn.lines().map(Drawing::sketched).collect(joining("\n")));
  }

  private static String sketched(String line) {
    String[] words = line.strip().split("\\s+", 3);
    if (words.length < 2 || !words[1].matches("=+|<>")) {
      return line;
    }
    int estimate = words[1].equals("<>") ? 0 : words[1].length();
    return "task " + words[0] + " " + estimate + (words.length < 3 ? "" : " " + words[2]);
  }

  public static String of(Schedule schedule) {
    return IntStream.range(0, schedule.plan().tasks().size())
        .mapToObj(task -> name(schedule, task) + " " + bar(schedule, task) + words(schedule, task))
        .collect(joining("\n"));
  }

  /// The same drawing without indent, and with one blank for many.
  public static String tidy(String drawn) {
    return drawn.lines().map(line -> line.strip().replaceAll(" +", " ")).collect(joining("\n"));
  }

  private static String name(Schedule schedule, int task) {
    return schedule.plan().tasks().get(task).id();
  }

  private static String words(Schedule schedule, int task) {
    BigDecimal slack =
        BigDecimal.valueOf(schedule.totalSlack(task))
            .divide(BigDecimal.valueOf(schedule.time().minutesPerDay()), 3, RoundingMode.HALF_UP);
    String days = slack.signum() == 0 ? "0" : slack.stripTrailingZeros().toPlainString();
    if (schedule.plan().tasks().get(task).isFinished()) {
      return " done";
    }
    return !schedule.isCritical(task)
        ? " slack " + days
        : slack.signum() < 0 ? " critical " + days : " critical";
  }

  private static String bar(Schedule schedule, int task) {
    Plan plan = schedule.plan();
    int last =
        IntStream.range(0, plan.tasks().size())
            .map(each -> plan.weekOf(schedule.finishAt(each).toLocalDate()))
            .max()
            .orElse(1);
    StringBuilder bar = new StringBuilder("|");
    for (int week = 1; week <= last; week++) {
      for (int day = 0; day < 7; day++) {
        bar.append(day(schedule, task, plan.weekStart(week).plusDays(day)));
      }
      bar.append("|");
    }
    return bar.toString();
  }

  private static String day(Schedule schedule, int task, LocalDate day) {
    if (!schedule.plan().calendar().isWorkday(day)) {
      return schedule.plan().calendar().holidays().contains(day) ? "x" : "";
    }
    if (schedule.isInstant(task)) {
      boolean isMorning =
          schedule.startAt(task).toLocalTime().equals(schedule.plan().calendar().dayStart());
      return !schedule.startAt(task).toLocalDate().equals(day) ? "." : isMorning ? "<" : ">";
    }
    long morning = schedule.time().beginOf(day);
    long evening = schedule.time().endOf(day);
    long worked =
        Math.min(evening, schedule.finish(task)) - Math.max(morning, schedule.start(task));
    return worked <= 0 ? "." : worked < evening - morning ? "-" : "=";
  }
}
