package gateline.capacity.placing;

import java.util.Arrays;

/// How much work a crew can do in a stretch of time at most.
@FunctionalInterface
interface Area {
  double of(Crew crew, long begin, long end);

  /// Levels are people: people times minutes.
  static double ofPeople(Crew crew, long begin, long end) {
    long[] begins = crew.begins();
    double area = 0;
    for (int step = stepAt(begins, begin);
        step < begins.length && (step == 0 || begins[step] < end);
        step++) {
      long from = Math.max(begin, step == 0 ? begin : begins[step]);
      long to = step + 1 < begins.length ? Math.min(end, begins[step + 1]) : end;
      area += crew.levels()[step] * Math.max(0, to - from);
    }
    return area;
  }

  /// Levels are work already: all of every step that the stretch touches.
  static double ofSteps(Crew crew, long begin, long end) {
    long[] begins = crew.begins();
    if (end > begins[begins.length - 1]) {
      return Double.MAX_VALUE;
    }
    double area = 0;
    for (int step = stepAt(begins, begin); step + 1 < begins.length && begins[step] < end; step++) {
      area += crew.levels()[step];
    }
    return area;
  }

  private static int stepAt(long[] begins, long time) {
    int found = Arrays.binarySearch(begins, time);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }
}
