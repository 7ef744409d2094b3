package gateline.file.json;

import java.util.function.Function;

/// A value that stands in the file as one text in quotes.
public record Scalar<T>(Function<Cursor, T> reader, Function<T, String> writer)
    implements Format<T> {
  /// The name of a format in its version, the only one that is read.
  public static Scalar<String> version(String known) {
    return new Scalar<>(in -> only(known, in), word -> word);
  }

  private static String only(String known, Cursor in) {
    if (!in.text().equals(known)) {
      throw in.unfit("format", "this program reads \"" + known + "\" alone");
    }
    return known;
  }

  @Override
  public T read(Cursor in) {
    return reader.apply(in);
  }

  @Override
  public void write(T value, CanonicalText out) {
    out.text(writer.apply(value));
  }
}
