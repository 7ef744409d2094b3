package gateline.file.json;

/// Why a file cannot be read, and at which byte of it. It never leaves [gateline.file], where it
/// becomes a problem with line and column.
public final class Refusal extends RuntimeException {
  private final String rule;
  private final long offset;

  public Refusal(String rule, long offset, String text) {
    super(text, null, false, false);
    this.rule = rule;
    this.offset = offset;
  }

  /// The stable id of the rule that was broken.
  public String rule() {
    return rule;
  }

  /// The byte at which the refused thing begins.
  public long offset() {
    return offset;
  }

  /// What was found and what to do.
  public String text() {
    return String.valueOf(getMessage());
  }
}
