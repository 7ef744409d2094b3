package gateline.file.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.core.JsonToken;

/// An object whose keys are data: weeks or ids.
public record MapOf<K, V>(BiFunction<String, Cursor, K> keys, Format<V> value)
    implements Format<Map<K, V>> {

  @Override
  public Map<K, V> read(Cursor in) {
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.wrongType("an object in { }");
    }
    Map<K, V> values = new LinkedHashMap<>();
    for (String name = in.nextKey(); name != null; name = in.nextKey()) {
      K key = keys.apply(name, in);
      if (values.containsKey(key)) {
        throw in.duplicate();
      }
      in.next();
      values.put(key, value.read(in));
    }
    return values;
  }

  @Override
  public void write(Map<K, V> values, CanonicalText out) {
    out.beginObject(false);
    values.forEach((key, held) -> {
      out.key(key.toString());
      value.write(held, out);
    });
    out.endObject();
  }

  @Override
  public boolean isPlain(Map<K, V> values) {
    return false;
  }
}
