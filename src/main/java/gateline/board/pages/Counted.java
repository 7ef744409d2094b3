package gateline.board.pages;

/// Numbers of things in words.
final class Counted {
  private Counted() {}

  /// `1 task`, `3 tasks`, `no tasks`.
  static String of(long count, String one) {
    return of(count, one, one + "s");
  }

  /// The same for things whose number more than one is said otherwise.
  static String of(long count, String one, String many) {
    return count == 0 ? "no " + many : count + " " + (count == 1 ? one : many);
  }

  /// The first letter in upper case, as a title begins.
  static String begun(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
