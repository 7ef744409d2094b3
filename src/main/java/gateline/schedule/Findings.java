package gateline.schedule;

import static java.util.stream.Collectors.joining;

import gateline.plan.Link;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What scheduling finds wrong with a plan, in words: first the loops, then task by task pins
/// without a day, facts that can't be, and links that pins and facts break.
final class Findings {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Schedule schedule;
  private final Plan plan;
  private final List<Problem> problems = new ArrayList<>();

  private Findings(Schedule schedule) {
    this.schedule = schedule;
    plan = schedule.plan();
  }

  static List<Problem> of(Schedule schedule) {
    Findings findings = new Findings(schedule);
    schedule.network().loops.forEach(findings::addLoop);
    for (int position = 0; position < findings.plan.tasks().size(); position++) {
      Task task = findings.plan.tasks().get(position);
      findings.addPin(task);
      findings.addFacts(task);
      findings.addBrokenLinks(position);
    }
    return List.copyOf(findings.problems);
  }

  private void addLoop(Loop loop) {
    Task task = plan.tasks().get(loop.to);
    String way = loop.tasks.length == 0 ? "one more" : round(loop.tasks);
    String from = plan.tasks().get(loop.from).name();
    String text =
        words(task)
            + (": loop " + way)
            + ("; its link to \"" + from + "\" is left out, remove a link of the loop");
    problems.add(Problem.error("loop", new Place.OnItem(task.id(), "depends"), text));
  }

  /// `A → B → A`.
  private String round(int[] loop) {
    return IntStream.concat(IntStream.of(loop), IntStream.of(loop[0]))
        .mapToObj(task -> plan.tasks().get(task).name())
        .collect(joining(" → "));
  }

  private void addPin(Task task) {
    if (task.timing().pinned() && task.timing().notBefore() == null) {
      problems.add(
          Problem.error(
              "pin-without-date",
              new Place.OnItem(task.id(), "pinned"),
              words(task) + ": pinned, but to no day; give it a notBefore or take the pin out"));
    }
  }

  private void addFacts(Task task) {
    LocalDate started = task.facts().started();
    LocalDate finished = task.facts().finished();
    BigDecimal progress = task.facts().progress();
    if (finished != null) {
      addFinish(task, finished);
    } else if (started == null && progress.signum() > 0) {
      warn(
          "fact-not-started",
          task,
          "progress",
          "progress is " + percent(progress) + ", but it has not started; say when it did");
    }
  }

  private void addFinish(Task task, LocalDate finished) {
    LocalDate started = task.facts().started();
    LocalDate today = plan.statusDate();
    BigDecimal progress = task.facts().progress();
    if (started != null && finished.isBefore(started)) {
      warn(
          "fact-order",
          task,
          "finished",
          "finished "
              + day(finished)
              + ", before it started "
              + day(started)
              + "; the start is ignored, correct one of them");
    }
    if (today != null && finished.isAfter(today)) {
      warn(
          "fact-future",
          task,
          "finished",
          "finished "
              + day(finished)
              + ", after the status date "
              + day(today)
              + "; correct one of them");
    }
    if (progress.compareTo(ALL) < 0) {
      warn(
          "fact-progress",
          task,
          "progress",
          "finished "
              + day(finished)
              + ", but its progress is "
              + percent(progress)
              + "; set it to 100%");
    }
  }

  private void addBrokenLinks(int position) {
    if (schedule.isFixed(position)) {
      for (int link : schedule.network().into(position)) {
        long early = schedule.asked(link) - schedule.start(position);
        if (early > 0) {
          addBrokenLink(position, link, early);
        }
      }
    }
  }

  private void addBrokenLink(int position, int number, long early) {
    Task task = plan.tasks().get(position);
    Link link = schedule.network().link(number);
    Task other = plan.tasks().get(schedule.network().from(number));
    LocalDate start = schedule.startAt(position).toLocalDate();
    String field = task.isStarted() ? "started" : "pinned";
    warn(
        "broken-link",
        task,
        field,
        (field + " " + day(start) + ", ")
            + (DateWords.days(schedule.time().days(early)) + " earlier than its ")
            + (link.type() + " link to \"" + other.name() + "\" (" + other.id() + ") allows"));
  }

  private void warn(String rule, Task task, String field, String text) {
    problems.add(
        Problem.warning(rule, new Place.OnItem(task.id(), field), words(task) + ": " + text));
  }

  private static String words(Task task) {
    return "task \"" + task.name() + "\" (" + task.id() + ")";
  }

  private static String day(LocalDate day) {
    return DateWords.day(day);
  }

  private static String percent(BigDecimal progress) {
    return progress.stripTrailingZeros().toPlainString() + "%";
  }
}
