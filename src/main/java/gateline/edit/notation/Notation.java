package gateline.edit.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text that a user sees and edits for one kind of value, read and written.
public interface Notation<V extends @Nullable Object> {
  /// What may stand here, with examples: `person-days from 0 to 10,000, such as 3, 4h or 2-3-6`.
  String expected();

  /// The text of a value; it parses back to an equal one.
  String format(V value, PlanContext context);

  /// The value of a text, or a refusal that says what was found and what is expected.
  Parsed<V> parse(String text, PlanContext context);

  /// Why a value cannot stand in this plan, in words; null when it can. A parsed value can.
  default @Nullable String fault(V value, PlanContext context) {
    return null;
  }

  /// The texts to choose from; none where any text might do.
  default List<String> choices(PlanContext context) {
    return List.of();
  }

  /// The refusal of a text that is not what is expected.
  default <W extends @Nullable Object> Parsed<W> unexpected(String found) {
    return Parsed.refused("\"" + found + "\": expected " + expected());
  }

  /// A value that is free of faults, or the refusal that names its fault.
  default Parsed<V> faultless(V value, PlanContext context) {
    String fault = fault(value, context);
    return fault == null ? Parsed.value(value) : Parsed.refused(fault);
  }
}
