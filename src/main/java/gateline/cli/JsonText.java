package gateline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Results for programs: one JSON object on one line.
final class JsonText {
  private static final int DECIMALS = 6;

  private JsonText() {}

  /// Prints an object with what the content writes in it.
  static void print(PrintWriter out, Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    out.print(text + "\n");
  }

  /// The shortest form, but never one with an exponent.
  static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static BigDecimal shortest(double number) {
    return shortest(BigDecimal.valueOf(number));
  }
}
