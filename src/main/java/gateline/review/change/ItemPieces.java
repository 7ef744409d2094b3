package gateline.review.change;

import gateline.edit.ChangeEntries;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Lens;
import gateline.edit.field.Part;
import gateline.edit.field.PlanFields;
import gateline.edit.field.Series;
import gateline.plan.Gate;
import gateline.review.change.Change.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What differs between two states of one item, field by field: each piece applied in its order to
/// the first state leads to the second.
final class ItemPieces<T> {
  private final Sides sides;
  private final ItemKind<T> kind;
  private final T after;
  private final List<Piece> pieces = new ArrayList<>();

  private ItemPieces(Sides sides, ItemKind<T> kind, T after) {
    this.sides = sides;
    this.kind = kind;
    this.after = after;
  }

  /// All that differs, what no field reaches as one last piece.
  static <T> List<Piece> of(Sides sides, ItemKind<T> kind, T before, T after) {
    var item = new ItemPieces<>(sides, kind, after);
    item.rest(item.known(before));
    return item.pieces;
  }

  /// What fields, lists and series reach.
  static <T> List<Piece> known(Sides sides, ItemKind<T> kind, T before, T after) {
    var item = new ItemPieces<>(sides, kind, after);
    item.known(before);
    return item.pieces;
  }

  /// The first state with all that is known made as in the second.
  private T known(T before) {
    T now = before;
    for (Field<T, ?> field : kind.fields()) {
      now = field(now, field);
    }
    for (Part<T, ?> part : kind.parts()) {
      now = part == PlanFields.BASELINES ? now : part(now, part);
    }
    for (Series<T, ?, ?> series : kind.series()) {
      now = series(now, series);
    }
    return now;
  }

  private <V extends @Nullable Object> T field(T now, Field<T, V> field) {
    V was = field.of(now);
    V is = field.of(after);
    if (!Objects.equals(was, is)) {
      String words = new FieldWords<>(field, sides).of(was, is);
      add(Sorts.of(kind, field.key()), SetField.of(kind, field, now, is), words);
    }
    return field.with(now, is);
  }

  private <E> T part(T now, Part<T, E> part) {
    List<E> was = part.list().of(now);
    List<E> is = part.list().of(after);
    if (!was.equals(is)) {
      String label = "change " + part.noun() + " of " + kind.title(now);
      var edit = new ChangeEntries<>(kind, kind.id().of(now), part, is, label);
      add(Sorts.of(kind, part.key()), edit, new PartWords<>(part, sides).of(was, is));
    }
    return part.list().with(now, is);
  }

  private <K, V> T series(T before, Series<T, K, V> series) {
    var keys = new ArrayList<K>(series.map().of(before).keySet());
    series.map().of(after).keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    T now = before;
    for (K key : keys) {
      now = field(now, series.at(key));
    }
    return now;
  }

  /// Unknown keys, and the former decisions of a gate.
  private void rest(T now) {
    if (now.equals(after)) {
      return;
    }
    boolean isDecided =
        now instanceof Gate was && after instanceof Gate is && !was.history().equals(is.history());
    Lens<T, T> whole = new Lens<>(item -> item, (_, next) -> next);
    String label = "change " + kind.title(after);
    String words = isDecided ? "former decisions" : "keys of other programs";
    add(
        isDecided ? What.DECIDED : What.DETAILED,
        new Put<>(kind, kind.id().of(after), whole, after, label),
        words);
  }

  private void add(What what, Edit edit, String words) {
    pieces.add(new Piece(what, edit, words));
  }
}
