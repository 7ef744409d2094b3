package gateline.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and lengths of time in the words the board uses everywhere.
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private DateWords() {}

  /// `Thu 29 Jan`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `29 Jan`.
  public static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  /// `29 Jan 2026`.
  public static String fullDay(LocalDate day) {
    return FULL.format(day);
  }

  /// A figure with at most one decimal and no trailing zero: `4`, `2.5`, `−0.5`.
  public static String number(double value) {
    long tenths = Math.round(Math.abs(value) * 10);
    String sign = value < 0 && tenths > 0 ? "−" : "";
    String decimals = tenths % 10 == 0 ? "" : "." + tenths % 10;
    return sign + tenths / 10 + decimals;
  }

  /// `1 day`, `2.5 days`.
  public static String days(double days) {
    String number = number(days);
    return number + (number.equals("1") || number.equals("−1") ? " day" : " days");
  }

  /// `+2 d`, `−1.5 d`, `0 d`.
  public static String signedDays(double days) {
    return signed(days) + " d";
  }

  /// `+2`, `−1.5`, `0`.
  public static String signed(double value) {
    String number = number(value);
    boolean isPlus = !number.equals("0") && !number.startsWith("−");
    return isPlus ? "+" + number : number;
  }
}
