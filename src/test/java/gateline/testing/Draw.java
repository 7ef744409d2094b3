package gateline.testing;

import gateline.plan.Extras;
import gateline.plan.Extras.Extra;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Flag;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Member;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Numeral;
import gateline.plan.JsonValue.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Draws values for generated plans, the same ones for the same seed. With `everything` nothing
/// optional is left out.
final class Draw {
  private static final List<String> TEXTS =
      List.of(
          "plain",
          "with \"quotes\" and \\ backslash",
          "line\nbreak\tand\u0000control\u001f",
          "≥ 97 % → ünïcödé",
          "\uD83D\uDE80 beyond the plane",
          "a / slash",
          " ");

  private final Random random;
  private final boolean everything;

  Draw(long seed, boolean everything) {
    random = new Random(seed);
    this.everything = everything;
  }

  int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  boolean flag() {
    return everything || random.nextBoolean();
  }

  <T> T maybe(Supplier<T> value, T otherwise) {
    return flag() ? value.get() : otherwise;
  }

  <T> T orNull(Supplier<T> value) {
    return flag() ? value.get() : null;
  }

  <T> List<T> list(Supplier<T> element) {
    return Stream.generate(element).limit(everything ? 2 : random.nextInt(4)).toList();
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  String text() {
    return oneOf(TEXTS.toArray(String[]::new)) + random.nextInt(1000);
  }

  String textOrNone() {
    return maybe(this::text, "");
  }

  /// A number above zero in its shortest form.
  BigDecimal number(int most) {
    BigDecimal quarters = BigDecimal.valueOf(25L * upTo(4 * most), 2).stripTrailingZeros();
    return quarters.scale() < 0 ? quarters.setScale(0) : quarters;
  }

  LocalDate day() {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000));
  }

  LocalDateTime minute() {
    return day().atTime(random.nextInt(24), random.nextInt(60));
  }

  <V> TreeMap<Integer, V> byWeek(int weeks, Supplier<V> value) {
    TreeMap<Integer, V> map = new TreeMap<>();
    list(() -> map.put(upTo(weeks), value.get()));
    return map;
  }

  <V> SequencedMap<String, V> byId(Supplier<V> value) {
    SequencedMap<String, V> map = new LinkedHashMap<>();
    list(() -> map.put("id-" + upTo(99), value.get()));
    return map;
  }

  /// Unknown keys, some before the first known key and some after `known`, which must be one that
  /// is always written.
  Extras extras(String known) {
    if (!everything && random.nextInt(5) > 0) {
      return Extras.NONE;
    }
    List<Extra> entries = new ArrayList<>();
    list(() -> entries.add(new Extra("", "x-first-" + entries.size(), value(2))));
    list(() -> entries.add(new Extra(known, "x " + entries.size(), value(2))));
    return entries.isEmpty() ? Extras.NONE : new Extras(entries);
  }

  private JsonValue value(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> new Text(text());
      case 1 ->
          new Numeral(oneOf("1.50", "-0", "1e3", "12345678901234567890.12345678901234567890"));
      case 2 -> new Flag(flag());
      case 3 -> new Items(list(() -> value(depth - 1)));
      default -> new Members(members(depth - 1));
    };
  }

  private List<Member> members(int depth) {
    List<Member> members = new ArrayList<>();
    list(() -> members.add(new Member("m" + members.size(), value(depth))));
    return members;
  }
}
