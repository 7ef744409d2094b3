package gateline.file.format;

import gateline.file.json.Cursor;
import gateline.file.json.Format;
import gateline.file.json.MapOf;
import gateline.file.json.Numbers;
import gateline.file.json.WholeNumbers;
import java.util.Map;
import java.util.regex.Pattern;

/// The figures of a plan and the bounds they must lie in.
final class Figures {
  private static final Pattern WEEK_KEY = Pattern.compile("[1-9][0-9]{0,2}");
  private static final long FARTHEST = 1_000_000_000_000_000L;
  private static final int MOST_WEEKS = 520;

  static final WholeNumbers WEEK = new WholeNumbers(1, MOST_WEEKS, "a whole number from 1 to 520");
  static final Numbers PERSON_DAYS = Numbers.between(0, 10_000, "person-days from 0 to 10,000");
  static final Numbers WORKING_DAYS = Numbers.between(0, 10_000, "working days from 0 to 10,000");
  static final Numbers LAG =
      Numbers.between(-10_000, 10_000, "working days from -10,000 to 10,000");
  static final Numbers PERCENT = Numbers.between(0, 100, "percent from 0 to 100");
  static final Numbers PERCENT_OF_ESTIMATE =
      Numbers.between(0, 10_000, "percent of the estimate from 0 to 10,000");
  static final Numbers SQUAD_PEOPLE = Numbers.between(0, 1_000, "people from 0 to 1,000");
  static final Numbers TASK_PEOPLE = Numbers.above(0, 1_000, "people above 0 and at most 1,000");
  static final Numbers HOURS = Numbers.above(0, 24, "hours above 0 and at most 24");
  static final Numbers ANY =
      Numbers.between(-FARTHEST, FARTHEST, "at most 1,000,000,000,000,000 either way");

  private Figures() {}

  /// An object that says something of single weeks.
  static <V> Format<Map<Integer, V>> byWeek(Format<V> value) {
    return new MapOf<>(Figures::week, value);
  }

  private static Integer week(String key, Cursor in) {
    if (!WEEK_KEY.matcher(key).matches() || Integer.parseInt(key) > MOST_WEEKS) {
      throw in.refusal("week-range", "this is no week; write a number from 1 to 520 in quotes");
    }
    return Integer.valueOf(key);
  }

  /// An object that says something of ids.
  static <V> Format<Map<String, V>> byId(Format<V> value) {
    return new MapOf<>((key, in) -> in.shareText(key), value);
  }
}
