package gateline.file.merge;

import gateline.file.json.Cursor;
import gateline.file.json.JsonTree;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Refusal;
import gateline.file.json.SourceText;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Members;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One walk through three trees of one plan that takes each change of either side, and a side where
/// they contradict each other. Whether the whole makes a plan is not its business.
final class TreeMerge {
  private final Sides sides;
  private final SequencedMap<List<String>, Conflict> conflicts = new LinkedHashMap<>();

  TreeMerge(Sides sides) {
    this.sides = sides;
  }

  /// What was contradictory, in the order of the file.
  SequencedMap<List<String>, Conflict> conflicts() {
    return conflicts;
  }

  Members plan(Three<Members> three) {
    JsonValue merged = value(Spot.PLAN, Kind.PLAN, three.map(tree -> tree));
    return merged instanceof Members members ? members : three.ours();
  }

  private @Nullable JsonValue value(Spot spot, Kind kind, Three<@Nullable JsonValue> three) {
    Side side = sides.of(spot);
    if (side != null) {
      return three.of(side);
    }
    boolean isReached = sides.reachInto(spot);
    if (three.isSettled() && !isReached) {
      return three.settled();
    }
    if (!kind.isWhole() && three.ours() instanceof Members && three.theirs() instanceof Members) {
      return fitting(spot, kind, three, members(spot, kind, three));
    }
    if (!kind.isWhole() && Elements.areLists(three.ours(), three.theirs())) {
      return items(spot, kind.element(), three.map(Elements::of));
    }
    if (isReached && !kind.isWhole()) {
      return oneSided(spot, kind, three);
    }
    return three.isSettled()
        ? three.settled()
        : conflict(Conflicts.between(spot, kind, three), three);
  }

  /// Something inside is set to a side, but only one side has what is around it.
  private @Nullable JsonValue oneSided(Spot spot, Kind kind, Three<@Nullable JsonValue> three) {
    JsonValue there = three.ours() == null ? three.theirs() : three.ours();
    return there instanceof Members
        ? members(spot, kind, three)
        : items(spot, kind.element(), three.map(Elements::of));
  }

  private Members members(Spot spot, Kind kind, Three<@Nullable JsonValue> three) {
    Three<Elements> parts = three.map(Elements::of);
    Elements merged = new Elements(new LinkedHashMap<>());
    for (String key : Order.union(parts.theirs().names(), parts.ours().names())) {
      JsonValue absent = kind.absent(key);
      JsonValue value =
          value(spot.member(key, kind), kind.member(key), parts.map(part -> part.get(key, absent)));
      if (value != null) {
        merged.byName().put(key, value);
      }
    }
    Three<List<String>> names = parts.map(Elements::names);
    return merged.inOrder(Order.merged(names, merged.byName().keySet(), _ -> true)).object();
  }

  private JsonValue items(Spot list, Kind kind, Three<Elements> parts) {
    Elements merged = new Elements(new LinkedHashMap<>());
    for (String identity : Order.union(parts.theirs().names(), parts.ours().names())) {
      JsonValue value = element(list, kind, identity, parts.map(part -> part.get(identity)));
      if (value != null) {
        merged.byName().put(identity, value);
      }
    }
    Predicate<Order.Apart> keepsPlace =
        apart -> keepsPlace(list.element(apart.name(), merged.value(apart.name()), kind), apart);
    Three<List<String>> names = parts.map(Elements::names);
    return merged.inOrder(Order.merged(names, merged.byName().keySet(), keepsPlace)).list();
  }

  private @Nullable JsonValue element(
      Spot list, Kind kind, String identity, Three<@Nullable JsonValue> three) {
    JsonValue named = three.ours() == null ? three.theirs() : three.ours();
    JsonValue any = named == null ? three.base() : named;
    if (any == null) {
      return null;
    }
    JsonValue full = three.ours() instanceof Members ? three.ours() : three.theirs();
    Three<@Nullable JsonValue> alike =
        three.map(each -> each == null ? null : Identity.inFull(each, full));
    return value(list.element(identity, any, kind), kind, alike);
  }

  /// Of an item that both moved ours holds its place, unless theirs was chosen; the order of texts
  /// and links is nothing to quarrel about.
  private boolean keepsPlace(Spot spot, Order.Apart apart) {
    if (spot.steps().size() > 2) {
      return true;
    }
    Conflict conflict = Conflicts.ofPlace(spot, apart);
    conflicts.putIfAbsent(conflict.path(), conflict);
    return sides.inConflict(conflict.path()) == Side.OURS;
  }

  /// An object that both changed must still be one that can be read.
  private @Nullable JsonValue fitting(
      Spot spot, Kind kind, Three<@Nullable JsonValue> three, Members merged) {
    ObjectFormat<?> format = kind.equals(Kind.PLAN) ? null : kind.object();
    Optional<String> misfit = format == null ? Optional.empty() : refusal(format, merged);
    return misfit.isEmpty() ? merged : conflict(Conflicts.misfit(spot, misfit.get()), three);
  }

  private static Optional<String> refusal(ObjectFormat<?> format, Members object) {
    try {
      byte[] text = JsonTree.text(object).getBytes(StandardCharsets.UTF_8);
      Cursor.read(SourceText.of(text), format);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.text());
    }
  }

  private @Nullable JsonValue conflict(Conflict conflict, Three<@Nullable JsonValue> three) {
    conflicts.putIfAbsent(conflict.path(), conflict);
    return three.of(sides.inConflict(conflict.path()));
  }
}
