package gateline.file;

import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.List;

/// What became of reading a plan file.
public sealed interface ReadResult {
  /// Everything wrong with the file.
  List<Problem> problems();

  /// A plan, the ids in it that name nothing, and the line ends to write it back with.
  record Opened(Plan plan, List<Problem> problems, LineEnd lineEnd) implements ReadResult {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /// No plan, for one reason.
  record Refused(Problem problem) implements ReadResult {
    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }
  }
}
