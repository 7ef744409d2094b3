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
    @Nullable List<T> next = null;
    for (int i = 0; i < list.size(); i++) {
      T element = list.get(i);
      T changed = change.apply(element);
      if (next == null && changed != element) {
        next = new ArrayList<>(list.subList(0, i));
      }
      if (next != null && changed != null) {
        next.add(changed);
      }
    }
    return next == null ? list : next;
  }
}
