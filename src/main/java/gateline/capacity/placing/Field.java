package gateline.capacity.placing;

import java.util.Arrays;

/// A crew in whole numbers, as a field of a word: its levels and needs times a power of ten that
/// makes the needs whole. What has too many digits is rounded, needs up and levels down.
record Field(Crew crew, long[] levels, long[] needs, int bits) {
  private static final double MOST_SCALE = 1e6;
  private static final double MOST = 1L << 40;

  /// What is left of a whole number by adding tenths of tenths.
  private static final double SPECK = 1e-9;

  static Field of(Crew crew) {
    double scale = 1;
    while (scale < MOST_SCALE && !isWhole(crew.needs(), scale)) {
      scale *= 10;
    }
    double total = Arrays.stream(crew.needs()).sum();
    while (total * scale > MOST && scale > 1) {
      scale /= 10;
    }
    double factor = scale;
    long[] needs =
        Arrays.stream(crew.needs())
            .mapToLong(need -> (long) Math.ceil(need * factor - SPECK))
            .toArray();
    long most = Arrays.stream(needs).sum();
    long[] levels =
        Arrays.stream(crew.levels())
            .mapToLong(level -> Math.clamp((long) Math.floor(level * factor + SPECK), 0, most))
            .toArray();
    return new Field(crew, levels, needs, 1 + Long.SIZE - Long.numberOfLeadingZeros(most));
  }

  private static boolean isWhole(double[] numbers, double scale) {
    return Arrays.stream(numbers).allMatch(n -> Math.abs(n * scale - Math.rint(n * scale)) < SPECK);
  }

  /// The level at a time, the first one for all before.
  long levelAt(long time) {
    int found = Arrays.binarySearch(crew.begins(), time);
    return levels[Math.max(0, found < 0 ? -found - 2 : found)];
  }
}
