package gateline.file;

/// How the lines of a file end.
public enum LineEnd {
  UNIX("\n"),
  WINDOWS("\r\n");

  private final String text;

  LineEnd(String text) {
    this.text = text;
  }

  /// The characters themselves.
  public String text() {
    return text;
  }
}
