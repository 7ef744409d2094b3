package gateline.capacity.placing;

import java.util.Arrays;

/// What is left of each word of crews as steps over time, kept sorted. The last step holds for
/// ever; behind it stands a time that never comes.
final class MomentProfile implements Profile {
  private static final long NEVER = Long.MAX_VALUE;

  private final MomentSupply supply;
  private final long[][] begins;
  private final long[][] left;
  private final int[] sizes;

  MomentProfile(MomentSupply supply) {
    this.supply = supply;
    int words = supply.guards.length;
    begins = new long[words][];
    left = new long[words][];
    sizes = new int[words];
    for (int word = 0; word < words; word++) {
      int room = supply.begins[word].length + 32;
      begins[word] = new long[room];
      left[word] = new long[room];
    }
    clear();
  }

  @Override
  public void clear() {
    for (int word = 0; word < sizes.length; word++) {
      int size = supply.begins[word].length;
      System.arraycopy(supply.begins[word], 0, begins[word], 0, size);
      System.arraycopy(supply.levels[word], 0, left[word], 0, size);
      begins[word][size] = NEVER;
      sizes[word] = size;
    }
  }

  @Override
  public int parts(int task) {
    return supply.words[task].length;
  }

  /// Walks over the steps of a word until the task fits in.
  @Override
  public long earliest(int task, int part, long from) {
    int word = supply.words[task][part];
    long take = supply.takes[task][part];
    long length = supply.lengths[task];
    long[] at = begins[word];
    long[] free = left[word];
    long guards = supply.guards[word];
    long start = from;
    int step = stepAt(word, from);
    while (at[step] < start + length) {
      boolean fits = (((free[step] | guards) - take) & guards) == guards;
      step++;
      start = fits ? start : at[step];
    }
    return start;
  }

  @Override
  public void take(int task, long start) {
    int[] words = supply.words[task];
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      int first = begin(word, start);
      int end = begin(word, start + supply.lengths[task]);
      for (int step = first; step < end; step++) {
        left[word][step] -= supply.takes[task][i];
      }
    }
  }

  private int stepAt(int word, long time) {
    long[] at = begins[word];
    int low = 0;
    int high = sizes[word];
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (at[middle] <= time) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The step that begins at a time, made where there is none.
  private int begin(int word, long time) {
    int step = stepAt(word, time);
    if (begins[word][step] == time) {
      return step;
    }
    int size = sizes[word]++;
    if (size + 2 > begins[word].length) {
      begins[word] = Arrays.copyOf(begins[word], 2 * size);
      left[word] = Arrays.copyOf(left[word], 2 * size);
    }
    System.arraycopy(begins[word], step + 1, begins[word], step + 2, size - step);
    System.arraycopy(left[word], step, left[word], step + 1, size - step);
    begins[word][step + 1] = time;
    return step + 1;
  }
}
