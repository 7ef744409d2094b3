package gateline.edit.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists in which what stays as it was is the same object.
final class Lists {
  private Lists() {}

  /// What a function makes of each element, without those of which it makes null; the same list
  /// when it changes none.
  static <T> List<T> map(List<T> list, Function<? super T, ? extends @Nullable T> change) {
    List<T> next = new ArrayList<>(list.size());
    boolean isChanged = false;
    for (T element : list) {
      T changed = change.apply(element);
      isChanged |= changed != element;
      if (changed != null) {
        next.add(changed);
      }
    }
    return isChanged ? next : list;
  }
}
