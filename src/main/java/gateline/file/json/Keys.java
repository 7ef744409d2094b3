package gateline.file.json;

import gateline.file.json.Key.Presence;
import gateline.plan.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Collects the keys of an object in the order in which they are written.
public final class Keys<R> {
  private final String noun;
  private final boolean item;
  private final List<Key<R, ?>> keys = new ArrayList<>();

  private Keys(String noun, boolean item) {
    this.noun = noun;
    this.item = item;
  }

  /// The keys of an item, which a message calls by `noun`, name and id.
  public static <R> Keys<R> ofItem(String noun) {
    return new Keys<>(noun, true);
  }

  /// The keys of what is found by the item around it.
  public static <R> Keys<R> of(String noun) {
    return new Keys<>(noun, false);
  }

  /// A key that must be there and is always written.
  public <T> Key<R, T> required(String name, Format<T> format, Function<R, ? extends T> getter) {
    return add(new Key<>(keys.size(), name, format, getter, null, Presence.REQUIRED));
  }

  /// A key that is always written and must be there, but not in an object inside the file.
  public <T> Key<R, T> requiredOutermost(
      String name, Format<T> format, Function<R, ? extends T> getter) {
    return add(new Key<>(keys.size(), name, format, getter, null, Presence.REQUIRED_OUTERMOST));
  }

  /// A key that is left out where it says no more than its default.
  public <T> Key<R, T> optional(
      String name, Format<T> format, T absent, Function<R, ? extends T> getter) {
    return add(new Key<>(keys.size(), name, format, getter, absent, Presence.OPTIONAL));
  }

  /// A key that may be left out and then says nothing.
  public <T> Key<R, T> nullable(
      String name, Format<T> format, Function<R, ? extends @Nullable T> getter) {
    return add(new Key<>(keys.size(), name, format, getter, null, Presence.OPTIONAL));
  }

  public Key<R, String> text(String name, Function<R, String> getter) {
    return optional(name, Texts.TEXT, "", getter);
  }

  /// A text that many objects have in common.
  public Key<R, String> commonText(String name, Function<R, String> getter) {
    return optional(name, Texts.COMMON, "", getter);
  }

  public Key<R, Boolean> flag(String name, Function<R, Boolean> getter) {
    return optional(name, Flags.FLAG, false, getter);
  }

  public <T> Key<R, List<T>> list(String name, Format<T> element, Function<R, List<T>> getter) {
    return optional(name, ListOf.of(element), List.of(), getter);
  }

  private <T> Key<R, T> add(Key<R, T> key) {
    keys.add(key);
    return key;
  }

  /// The format of an object with each key on its own line.
  public ObjectFormat<R> build(Function<Fields, R> constructor, Function<R, Extras> extras) {
    return new ObjectFormat<>(this, constructor, extras, false);
  }

  /// The format of an object that stands on one line.
  public ObjectFormat<R> buildOneLine(Function<Fields, R> constructor, Function<R, Extras> extras) {
    return new ObjectFormat<>(this, constructor, extras, true);
  }

  String noun() {
    return noun;
  }

  boolean isItem() {
    return item;
  }

  List<Key<R, ?>> inOrder() {
    return List.copyOf(keys);
  }
}
