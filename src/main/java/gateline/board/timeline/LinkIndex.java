package gateline.board.timeline;

import gateline.schedule.Network;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Finds the links in sight of some rows at a cost that does not grow with the plan: those with an
/// end in these rows by their ends, those that only pass by as intervals of rows.
public final class LinkIndex {
  private static final int ROW_BITS = 19;
  private static final int LINK_BITS = 64 - 1 - 2 * ROW_BITS;
  private static final long LINK_MASK = (1L << LINK_BITS) - 1;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  /// Each link twice: row of one end, row of the other, number; sorted.
  private final long[] ends;

  /// Each link once: upper row, lower row, number; sorted.
  private final long[] spans;

  /// A tree over `spans` in heap order: the lowest lower row under each node.
  private final int[] reach;

  private LinkIndex(long[] ends, long[] spans) {
    this.ends = ends;
    this.spans = spans;
    int leaves = Integer.highestOneBit(Math.max(1, 2 * spans.length - 1));
    reach = new int[2 * leaves];
    for (int i = 0; i < spans.length; i++) {
      reach[leaves + i] = second(spans[i]);
    }
    for (int i = leaves - 1; i > 0; i--) {
      reach[i] = Math.max(reach[2 * i], reach[2 * i + 1]);
    }
  }

  /// Links whose ends both stand in a row.
  public static LinkIndex of(Schedule schedule, Rows rows) {
    Network network = schedule.network();
    long[] ends = new long[2 * network.linkCount()];
    long[] spans = new long[network.linkCount()];
    int count = 0;
    for (int link = 0; link < network.linkCount(); link++) {
      int from = rows.rowOfTask(network.from(link));
      int to = rows.rowOfTask(network.to(link));
      if (from >= 0 && to >= 0) {
        ends[2 * count] = key(from, to, link);
        ends[2 * count + 1] = key(to, from, link);
        spans[count++] = key(Math.min(from, to), Math.max(from, to), link);
      }
    }
    return new LinkIndex(
        sorted(Arrays.copyOf(ends, 2 * count), rows.size()),
        sorted(Arrays.copyOf(spans, count), rows.size()));
  }

  /// In order, of keys whose links ascend: dealt out by their second row, then by their first.
  private static long[] sorted(long[] keys, int rows) {
    return dealt(dealt(keys, LINK_BITS, rows), ROW_BITS + LINK_BITS, rows);
  }

  /// Dealt out by the row at a bit of the keys; keys of one row stay in their order.
  private static long[] dealt(long[] keys, int bit, int rows) {
    int[] next = new int[rows + 1];
    for (long key : keys) {
      next[row(key, bit) + 1]++;
    }
    for (int row = 1; row <= rows; row++) {
      next[row] += next[row - 1];
    }
    long[] dealt = new long[keys.length];
    for (long key : keys) {
      dealt[next[row(key, bit)]++] = key;
    }
    return dealt;
  }

  private static long key(long first, long second, long link) {
    return first << (ROW_BITS + LINK_BITS) | second << LINK_BITS | link;
  }

  private static int second(long key) {
    return row(key, LINK_BITS);
  }

  private static int row(long key, int bit) {
    return (int) (key >>> bit & ROW_MASK);
  }

  private static int link(long key) {
    return (int) (key & LINK_MASK);
  }

  /// Hands over the links with an end in rows `from` to `to` (excluded), each once. Of the links of
  /// one row that leave the range on one side, only the `most` nearest are taken.
  public void touching(int from, int to, int most, IntConsumer sink) {
    for (int row = from; row < to; row++) {
      int begin = position(key(row, 0, 0));
      int above = position(key(row, from, 0));
      int below = position(key(row, to, 0));
      int end = position(key(row + 1L, 0, 0));
      emit(above - Math.min(most, above - begin), above, sink);
      // a link within the range is met at both ends: taken at its upper one
      emit(position(key(row, row, 0)), below, sink);
      emit(below, below + Math.min(most, end - below), sink);
    }
  }

  private void emit(int begin, int end, IntConsumer sink) {
    for (int i = begin; i < end; i++) {
      sink.accept(link(ends[i]));
    }
  }

  private int position(long key) {
    int found = Arrays.binarySearch(ends, key);
    return found < 0 ? ~found : found;
  }

  /// The links that pass rows `from` to `to` (excluded) without an end there, as long as they are
  /// at most `most`; none when they are more, for then they tell nothing.
  public List<Integer> passing(int from, int to, int most) {
    int before = Arrays.binarySearch(spans, key(from, 0, 0));
    Passing passing = new Passing(before < 0 ? ~before : before, to, most + 1, new ArrayList<>());
    collect(1, passing);
    return passing.found().size() > most ? List.of() : List.copyOf(passing.found());
  }

  /// A search for spans before place `end` that reach down to row `row`, of which `enough` will do.
  private record Passing(int end, int row, int enough, List<Integer> found) {}

  /// Adds what a node's part of the tree holds, from left to right.
  private void collect(int node, Passing passing) {
    int leaves = reach.length / 2;
    int height = Integer.numberOfLeadingZeros(node) - Integer.numberOfLeadingZeros(leaves);
    int firstSpan = (node << height) - leaves;
    if (firstSpan >= passing.end()
        || reach[node] < passing.row()
        || passing.found().size() >= passing.enough()) {
      return;
    }
    if (height == 0) {
      passing.found().add(link(spans[firstSpan]));
    } else {
      collect(2 * node, passing);
      collect(2 * node + 1, passing);
    }
  }
}
