package gateline.file;

import gateline.file.format.PlanFormat;
import gateline.file.json.CanonicalText;
import gateline.plan.Plan;
import java.nio.charset.StandardCharsets;

/// Writes a plan in the one canonical form, so that one edit is one changed line.
public final class PlanWriter {
  private PlanWriter() {}

  /// The whole file as text.
  public static String text(Plan plan, LineEnd lineEnd) {
    CanonicalText out = new CanonicalText(lineEnd.text());
    PlanFormat.PLAN.write(plan, out);
    return out.toString();
  }

  /// The whole file, in UTF-8.
  public static byte[] bytes(Plan plan, LineEnd lineEnd) {
    return text(plan, lineEnd).getBytes(StandardCharsets.UTF_8);
  }
}
