package gateline.exchange;

import java.util.regex.Pattern;

/// A line of whole numbers with blanks between; its number counts from 1.
record NumberLine(int line, int[] numbers) {
  private static final int MOST_NUMBERS = 20_000;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  static NumberLine parse(int line, String text) throws Unreadable {
    String[] words = text.strip().split("\\s+", MOST_NUMBERS + 1);
    if (words.length > MOST_NUMBERS) {
      throw new Unreadable(line, "more than " + MOST_NUMBERS + " numbers on a line");
    }
    int[] numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (!DIGITS.matcher(words[i]).matches()) {
        throw new Unreadable(line, "expected a whole number but was '" + shown(words[i]) + "'");
      }
      numbers[i] = Integer.parseInt(words[i]);
    }
    return new NumberLine(line, numbers);
  }

  private static String shown(String word) {
    return word.length() > 20 ? word.substring(0, 20) + "…" : word;
  }

  int size() {
    return numbers.length;
  }

  int at(int position) {
    return numbers[position];
  }

  /// The number at a position, refused beyond its bounds.
  int between(int least, int most, int position, String what) throws Unreadable {
    int number = numbers[position];
    if (number < least || number > most) {
      throw new Unreadable(line, what + " is " + number + ", expected " + least + " to " + most);
    }
    return number;
  }

  void checkSize(int expected, String what) throws Unreadable {
    if (numbers.length != expected) {
      throw new Unreadable(line, what + ": " + numbers.length + " numbers, expected " + expected);
    }
  }
}
