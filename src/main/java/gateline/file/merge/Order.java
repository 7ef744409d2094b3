package gateline.file.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// In which order a merged list stands: as in ours, with what theirs added or moved put after the
/// thing it follows there.
final class Order {
  private final List<String> theirs;
  private final Set<String> known;
  private final Set<String> oursMoved;
  private final Set<String> theirsMoved;
  private final List<String> order;

  private Order(List<String> base, List<String> ours, List<String> theirs, Set<String> kept) {
    this.theirs = theirs.stream().filter(kept::contains).toList();
    known = new HashSet<>(theirs);
    oursMoved = moved(base, ours);
    theirsMoved = moved(base, theirs);
    order = new ArrayList<>(ours.stream().filter(kept::contains).toList());
  }

  /// The order of what is `kept` of both. `keepsPlace` says of what both moved apart that ours
  /// holds.
  static List<String> merged(
      Three<List<String>> names, Set<String> kept, Predicate<Apart> keepsPlace) {
    var order = new Order(names.base(), names.ours(), names.theirs(), kept);
    order.follow(keepsPlace);
    return order.order;
  }

  /// Something that both moved, and what it follows on each side; empty where it is the first.
  record Apart(String name, String afterOurs, String afterTheirs) {}

  private void follow(Predicate<Apart> keepsPlace) {
    Set<String> placed = new HashSet<>(order);
    String before = "";
    for (String name : theirs) {
      boolean isNew = placed.add(name);
      if (isNew || (theirsMoved.contains(name) && !isKept(name, before, keepsPlace))) {
        place(name, before);
      }
      before = name;
    }
  }

  private boolean isKept(String name, String before, Predicate<Apart> keepsPlace) {
    if (!oursMoved.contains(name)) {
      return false;
    }
    int at = order.indexOf(name);
    Apart apart = new Apart(name, at == 0 ? "" : order.get(at - 1), before);
    return apart.afterOurs.equals(before) || keepsPlace.test(apart);
  }

  /// Behind what it follows, and behind what ours alone has put there.
  private void place(String name, String before) {
    order.remove(name);
    int at = order.indexOf(before) + 1;
    while (at < order.size() && !known.contains(order.get(at))) {
      at++;
    }
    order.add(at, name);
  }

  /// All names of both, each where it stands in `after`, and what is only in `before` behind what
  /// it follows there.
  static List<String> union(List<String> before, List<String> after) {
    Set<String> all = new HashSet<>(before);
    all.addAll(after);
    return merged(new Three<>(before, after, before), all, _ -> true);
  }

  /// What stands elsewhere than before, as few as can be: all that is outside the longest part
  /// whose order has stayed.
  static Set<String> moved(List<String> before, List<String> after) {
    Map<String, Integer> places = HashMap.newHashMap(before.size());
    for (int i = 0; i < before.size(); i++) {
      places.put(before.get(i), i);
    }
    List<String> common = after.stream().filter(places::containsKey).toList();
    int[] sequence = common.stream().mapToInt(places::get).toArray();
    boolean[] stays = longestRise(sequence);
    Set<String> moved = new HashSet<>();
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        moved.add(common.get(i));
      }
    }
    return moved;
  }

  /// Which numbers belong to the longest rising part of a sequence without equal ones.
  private static boolean[] longestRise(int[] sequence) {
    int[] ends = new int[sequence.length];
    int[] lengths = new int[sequence.length];
    int longest = 0;
    for (int i = 0; i < sequence.length; i++) {
      int place = -Arrays.binarySearch(ends, 0, longest, sequence[i]) - 1;
      ends[place] = sequence[i];
      lengths[i] = place + 1;
      longest = Math.max(longest, place + 1);
    }
    boolean[] stays = new boolean[sequence.length];
    int wanted = longest;
    int below = Integer.MAX_VALUE;
    for (int i = sequence.length - 1; i >= 0; i--) {
      if (lengths[i] == wanted && sequence[i] < below) {
        stays[i] = true;
        below = sequence[i];
        wanted--;
      }
    }
    return stays;
  }
}
