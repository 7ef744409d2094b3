package gateline.file.json;

/// One kind of value in a file: how it is read and how it is written.
public interface Format<T> {
  /// Reads the value whose first token is the current one; afterwards its last token is.
  T read(Cursor in);

  void write(T value, CanonicalText out);

  /// Whether a list of such values may stand on one line.
  default boolean isPlain(T value) {
    return true;
  }

  /// Whether two values mean the same, so that a default can be left out.
  default boolean isSame(T one, T other) {
    return one.equals(other);
  }
}
