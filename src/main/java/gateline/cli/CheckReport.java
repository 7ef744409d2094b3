package gateline.cli;

import gateline.capacity.Loads;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.review.check.PlanCheck;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What checking a file found. Without a schedule the file could not be read, and the one problem
/// says why.
record CheckReport(@Nullable Schedule schedule, List<Problem> problems) {
  CheckReport {
    problems = List.copyOf(problems);
  }

  /// `today` is the day the plan is looked at, null where that is not said.
  static CheckReport of(Path file, @Nullable LocalDate today) {
    try {
      return switch (PlanFiles.read(file)) {
        case ReadResult.Opened opened -> of(Schedule.of(opened.plan()), today);
        case ReadResult.Refused refused -> new CheckReport(null, refused.problems());
      };
    } catch (IOException e) {
      Problem unreadable = Problem.error("file", new Place.OnPlan(""), reason(e));
      return new CheckReport(null, List.of(unreadable));
    }
  }

  private static CheckReport of(Schedule schedule, @Nullable LocalDate today) {
    return new CheckReport(schedule, PlanCheck.of(Loads.of(schedule), today).problems());
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
    return reason == null ? e.toString() : reason;
  }

  /// Whether a problem is as bad as this, or worse.
  boolean reaches(Severity severity) {
    return problems.stream().anyMatch(problem -> problem.severity().compareTo(severity) <= 0);
  }
}
