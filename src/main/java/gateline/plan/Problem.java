package gateline.plan;

/// Something wrong with a plan, as a value: how bad, which rule found it, where, and in words that
/// say what was found and what to do. `rule` is a stable id such as `spill-over`.
public record Problem(Severity severity, String rule, Place place, String text) {
  /// How much it matters: an error makes the plan say something impossible.
  public enum Severity {
    ERROR,
    WARNING,
    HINT
  }

  public static Problem error(String rule, Place place, String text) {
    return new Problem(Severity.ERROR, rule, place, text);
  }

  public static Problem warning(String rule, Place place, String text) {
    return new Problem(Severity.WARNING, rule, place, text);
  }

  public static Problem hint(String rule, Place place, String text) {
    return new Problem(Severity.HINT, rule, place, text);
  }

  /// What a text calls an item: `gate "SDK Alpha" (g6)`, or less where it has no name or no id.
  public static String subject(String noun, String name, String id) {
    if (name.isEmpty()) {
      return id.isEmpty() ? noun : noun + " " + id;
    }
    String quoted = noun + " \"" + name + "\"";
    return id.isEmpty() ? quoted : quoted + " (" + id + ")";
  }
}
