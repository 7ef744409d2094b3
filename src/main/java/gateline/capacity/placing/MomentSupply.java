package gateline.capacity.placing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// People at each moment. As many crews as have room share a word of 64 bits, each in a field with
/// a guard bit on top, so that one subtraction asks them all whether a task fits.
final class MomentSupply implements Supply {
  final long[] lengths;

  /// What task t takes: `takes[t][i]` of word `words[t][i]`.
  final int[][] words;

  final long[][] takes;
  final long[] guards;

  /// What each word has before anything is taken: `levels[w][i]` from `begins[w][i]` on.
  final long[][] begins;

  final long[][] levels;

  private MomentSupply(
      long[] lengths, int[][] words, long[][] takes, long[] guards, long[][][] steps) {
    this.lengths = lengths;
    this.words = words;
    this.takes = takes;
    this.guards = guards;
    begins = steps[0];
    levels = steps[1];
  }

  static MomentSupply of(List<Crew> crews, long[] lengths) {
    List<List<Field>> packed = Packing.of(crews).words();
    int count = packed.size();
    long[][] steps = new long[count][];
    long[][] levels = new long[count][];
    long[] guards = new long[count];
    long[][] wanted = new long[count][];
    for (int word = 0; word < count; word++) {
      List<Field> fields = packed.get(word);
      steps[word] =
          fields.stream()
              .flatMapToLong(field -> LongStream.of(field.crew().begins()))
              .sorted()
              .distinct()
              .toArray();
      steps[word][0] = Model.ANY;
      levels[word] = new long[steps[word].length];
      wanted[word] = new long[lengths.length];
      int shift = 0;
      for (Field field : fields) {
        for (int i = 0; i < steps[word].length; i++) {
          levels[word][i] |= field.levelAt(steps[word][i]) << shift;
        }
        for (int i = 0; i < field.needs().length; i++) {
          wanted[word][field.crew().tasks()[i]] += field.needs()[i] << shift;
        }
        shift += field.bits();
        guards[word] |= 1L << (shift - 1);
      }
    }
    return of(lengths, wanted, guards, new long[][][] {steps, levels});
  }

  /// Keeps of what is wanted of each word by each task what is above 0.
  private static MomentSupply of(long[] lengths, long[][] wanted, long[] guards, long[][][] steps) {
    int[][] words =
        IntStream.range(0, lengths.length)
            .mapToObj(task ->
                IntStream.range(0, wanted.length)
                    .filter(word -> lengths[task] > 0 && wanted[word][task] != 0)
                    .toArray())
            .toArray(int[][]::new);
    long[][] takes =
        IntStream.range(0, lengths.length)
            .mapToObj(
                task -> IntStream.of(words[task]).mapToLong(word -> wanted[word][task]).toArray())
            .toArray(long[][]::new);
    return new MomentSupply(lengths, words, takes, guards, steps);
  }

  @Override
  public Profile profile() {
    return new MomentProfile(this);
  }

  /// Long before time 0 everybody has as much as can be: what is placed backward must come to an
  /// end, where a crew has nothing at first, too. What ends there is no good schedule anyway.
  @Override
  public Supply mirrored() {
    long[][] back = new long[begins.length][];
    long[][] turned = new long[begins.length][];
    long all = LongStream.of(lengths).sum();
    for (int word = 0; word < back.length; word++) {
      int count = begins[word].length;
      back[word] = new long[count + 1];
      turned[word] = new long[count + 1];
      for (int i = 0; i < count; i++) {
        back[word][i] = i == 0 ? Model.ANY : -begins[word][count - i];
        turned[word][i] = levels[word][count - 1 - i];
      }
      back[word][count] = Math.max(0, back[word][count - 1]) + all + 1;
      turned[word][count] = full(guards[word]);
    }
    return new MomentSupply(lengths, words, takes, guards, new long[][][] {back, turned});
  }

  /// All fields of a word at their most: the bits under each guard, down to the guard before.
  private static long full(long guards) {
    long upToLast = (Long.highestOneBit(guards) << 1) - 1;
    return guards - (((guards << 1) | 1) & upToLast);
  }
}
