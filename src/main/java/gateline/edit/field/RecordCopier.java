package gateline.edit.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies records with one component changed, through their canonical constructor. It stands for
/// the `with` that the language lacks; a name that no component has fails when the copier is made.
final class RecordCopier<R extends Record> {
  private final Constructor<R> constructor;
  private final List<RecordComponent> components;
  private final int changed;

  private RecordCopier(Constructor<R> constructor, List<RecordComponent> components, int changed) {
    this.constructor = constructor;
    this.components = components;
    this.changed = changed;
  }

  static <R extends Record> RecordCopier<R> of(Class<R> type, String name) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    int changed = components.stream().map(RecordComponent::getName).toList().indexOf(name);
    if (changed < 0) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no component " + name);
    }
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordCopier<>(type.getDeclaredConstructor(types), components, changed);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  R with(R record, @Nullable Object value) {
    try {
      @Nullable Object[] values = new @Nullable Object[components.size()];
      Arrays.setAll(values, _ -> value);
      for (int i = 0; i < values.length; i++) {
        if (i != changed) {
          values[i] = components.get(i).getAccessor().invoke(record);
        }
      }
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + record, e);
    }
  }
}
