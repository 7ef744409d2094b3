package gateline.file.format;

import gateline.file.json.Choice;
import java.util.Locale;

/// The words of the file that stand for constants of the plan.
final class Words {
  private Words() {}

  /// Constants that stand in the file as their name in small letters.
  static <E extends Enum<E>> Choice<E> lowerCase(E[] constants) {
    return Choice.of(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }
}
