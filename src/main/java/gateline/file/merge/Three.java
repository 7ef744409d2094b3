package gateline.file.merge;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The same thing in the version both sides began from and in the two that became of it.
record Three<T extends @Nullable Object>(T base, T ours, T theirs) {
  <R extends @Nullable Object> Three<R> map(Function<? super T, ? extends R> step) {
    return new Three<>(step.apply(base), step.apply(ours), step.apply(theirs));
  }

  /// Whether one side alone has changed it, or both alike: then there is nothing to merge.
  boolean isSettled() {
    return Objects.equals(ours, theirs)
        || Objects.equals(base, ours)
        || Objects.equals(base, theirs);
  }

  /// What holds when it is settled.
  T settled() {
    return Objects.equals(base, ours) ? theirs : ours;
  }

  T of(Side side) {
    return side == Side.OURS ? ours : theirs;
  }
}
