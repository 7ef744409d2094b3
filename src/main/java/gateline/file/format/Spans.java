package gateline.file.format;

import gateline.file.json.Fields;

/// Two ends that must stand in their order.
final class Spans {
  private Spans() {}

  static <T extends Comparable<? super T>> void require(Fields in, T from, T to) {
    if (from.compareTo(to) > 0) {
      throw in.refusal(
          "from-after-to", "\"from\", " + from + ", is after \"to\", " + to + "; swap them");
    }
  }
}
