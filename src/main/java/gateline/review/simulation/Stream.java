package gateline.review.simulation;

/// Random numbers of one task or risk, one for each iteration, each found without those before it.
///
/// They are those of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014, with Stafford's mixer 13), begun at a place that comes of the seed and the
/// id. So no number hangs on the thread that draws it, and an edit of one task leaves the luck of
/// all others as it was: what moves in the result is what the edit moved.
record Stream(long begin) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final double UNIT = 0x1p-53;

  static Stream of(long seed, String id) {
    long hash = FNV_BASIS;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    return new Stream(mixed(mixed(seed + GOLDEN) + hash));
  }

  /// From 0 to just under 1, evenly.
  double at(int iteration) {
    return (mixed(begin + (iteration + 1) * GOLDEN) >>> 11) * UNIT;
  }

  private static long mixed(long number) {
    long first = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }
}
