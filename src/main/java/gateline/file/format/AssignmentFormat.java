package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Format;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ShortForm;
import gateline.file.json.Texts;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;

/// A squad on a task: its id alone for one person, else an object.
final class AssignmentFormat {
  private static final Keys<Assignment> KEYS = Keys.of("squad entry");
  private static final Key<Assignment, String> SQUAD =
      KEYS.required("squad", Texts.COMMON, Assignment::squad);
  private static final Key<Assignment, BigDecimal> PEOPLE =
      KEYS.optional("people", Figures.TASK_PEOPLE, BigDecimal.ONE, Assignment::people);

  static final Format<Assignment> ASSIGNMENT =
      new ShortForm<>(
          KEYS.buildOneLine(AssignmentFormat::assignment, Assignment::extras),
          Assignment::of,
          Assignment::squad,
          AssignmentFormat::isOnePerson);

  private AssignmentFormat() {}

  private static boolean isOnePerson(Assignment assignment) {
    return assignment.people().compareTo(BigDecimal.ONE) == 0 && assignment.extras().isEmpty();
  }

  private static Assignment assignment(Fields in) {
    return new Assignment(in.get(SQUAD), in.get(PEOPLE), in.extras());
  }
}
