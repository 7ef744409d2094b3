package gateline.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gateline.plan.Plan;
import gateline.plan.Problem;
import java.nio.charset.StandardCharsets;

/// What tests expect of reading a file: a plan, or one problem.
final class Reading {
  private Reading() {}

  static ReadResult.Opened opened(byte[] file) {
    ReadResult result = PlanReader.read(file);
    return assertInstanceOf(ReadResult.Opened.class, result, result::toString);
  }

  static Plan plan(String file) {
    return opened(file.getBytes(StandardCharsets.UTF_8)).plan();
  }

  static Problem refusal(byte[] file) {
    ReadResult result = PlanReader.read(file);
    return assertInstanceOf(ReadResult.Refused.class, result, "it was read").problem();
  }

  static Problem refusal(String file) {
    return refusal(file.getBytes(StandardCharsets.UTF_8));
  }

  /// A plan of 12 weeks with these members, on its second line. An apostrophe stands for a quote.
  static String planWith(String members) {
    return quoted(
        """
        { 'format': 'gateline/1', 'name': 'Small', 'start': '2026-01-05',
        MEMBERS,
        'weeks': 12 }
        """
            .replace("MEMBERS", members));
  }

  /// A plan with one task that has these members, on its third line.
  static String taskWith(String members) {
    return planWith("'tasks': [ { 'id': 'build', 'name': 'Build it',\n" + members + " } ]");
  }

  static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
