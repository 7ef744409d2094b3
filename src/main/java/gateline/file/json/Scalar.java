package gateline.file.json;

import java.util.function.Function;

/// A value that stands in the file as one text in quotes.
public record Scalar<T>(Function<Cursor, T> reader, Function<T, String> writer)
    implements Format<T> {

  @Override
  public T read(Cursor in) {
    return reader.apply(in);
  }

  @Override
  public void write(T value, CanonicalText out) {
    out.text(writer.apply(value));
  }
}
