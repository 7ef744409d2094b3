package gateline.file;

import gateline.file.format.PlanFormat;
import gateline.file.json.Cursor;
import gateline.file.json.Refusal;
import gateline.file.json.SourceText;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.References;

/// Reads a plan file from its bytes. A file that breaks a rule of the format is refused whole, with
/// one problem that says where; ids that name nothing are problems of a plan that is read.
public final class PlanReader {
  /// How many bytes a file may have.
  public static final int LARGEST = 256 * 1024 * 1024;

  private PlanReader() {}

  public static ReadResult read(byte[] file) {
    if (file.length > LARGEST) {
      return new ReadResult.Refused(tooLarge());
    }
    SourceText source = SourceText.of(file);
    try {
      Plan plan = Cursor.read(source, PlanFormat.PLAN);
      return PlanRules.firstBroken(plan)
          .<ReadResult>map(ReadResult.Refused::new)
          .orElseGet(() -> new ReadResult.Opened(plan, References.problems(plan), lineEnd(source)));
    } catch (Refusal refusal) {
      return new ReadResult.Refused(
          Problem.error(refusal.rule(), source.placeOf(refusal.offset()), refusal.text()));
    }
  }

  private static LineEnd lineEnd(SourceText source) {
    return source.hasWindowsLines() ? LineEnd.WINDOWS : LineEnd.UNIX;
  }

  static Problem tooLarge() {
    return Problem.error(
        "size", new Place.InFile(1, 1), "the file is larger than 256 MB; split the plan");
  }
}
