package gateline.cli;

import gateline.file.json.JsonTree;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Member;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Numeral;
import gateline.plan.JsonValue.Text;
import gateline.review.change.Change;
import gateline.review.change.Changes;
import gateline.review.change.Effect;
import gateline.review.change.Entry;
import gateline.review.change.Shift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What changed, for programs: the whole effect, the entries in the order of the text, and every
/// date that differs with its cause. Days are working days.
final class ChangesJson {
  private static final int DECIMALS = 3;

  private ChangesJson() {}

  static String of(Changes changes) {
    return JsonTree.text(
        new Members(
            List.of(
                new Member("effect", effect(changes.effect())),
                new Member("entries", items(changes.entries(), ChangesJson::entry)),
                new Member("dates", items(changes.shifts(), ChangesJson::date)))));
  }

  private static <T> Items items(List<T> all, Function<T, JsonValue> each) {
    return new Items(all.stream().map(each).toList());
  }

  private static JsonValue effect(Effect effect) {
    List<Member> gates = new ArrayList<>();
    effect.gates().forEach((gate, days) -> gates.add(new Member(gate, days(days))));
    return new Members(
        List.of(
            new Member("finish", days(effect.finish())), new Member("gates", new Members(gates))));
  }

  private static JsonValue entry(Entry entry) {
    return new Members(
        List.of(
            text("kind", entry.subject().noun()),
            text("id", entry.subject().id()),
            text("name", entry.subject().name()),
            new Member("days", days(entry.days())),
            text("cause", entry.cause()),
            text("consequence", entry.consequence()),
            new Member("effect", effect(entry.effect())),
            new Member("changes", items(entry.changes(), ChangesJson::change))));
  }

  private static JsonValue change(Change change) {
    String what = change.what().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Members(List.of(text("what", what), text("words", change.words())));
  }

  private static JsonValue date(Shift shift) {
    return new Members(
        List.of(
            text("id", shift.subject().id()),
            new Member("before", dates(shift.before())),
            new Member("after", dates(shift.after())),
            new Member("days", days(shift.days())),
            text("cause", shift.cause())));
  }

  private static JsonValue dates(Shift.Dates dates) {
    return new Members(List.of(time("start", dates.start()), time("finish", dates.finish())));
  }

  private static Member time(String key, LocalDateTime time) {
    return text(key, time.toString());
  }

  private static Member text(String key, String value) {
    return new Member(key, new Text(value));
  }

  private static Numeral days(double days) {
    BigDecimal rounded = BigDecimal.valueOf(days).setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return new Numeral(plain.toPlainString());
  }
}
