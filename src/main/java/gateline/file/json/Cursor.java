package gateline.file.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A walk through the tokens of one file. It refuses what no plan may hold, whatever the key, and
/// gives equal small values out as one object.
public final class Cursor {
  /// How deep lists and objects may lie in one another, the plan itself included.
  public static final int DEEPEST = 32;

  /// How many bytes one text may have.
  public static final int LONGEST_TEXT = 64 * 1024;

  private static final int LONGEST_NUMERAL = 1000;
  private static final int MOST_DIGITS = 30;
  private static final int SURELY_INT = 9;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMERAL)
                  .build())
          .build();

  private final JsonParser parser;
  private final Trail trail = new Trail();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Object, Object> values = new HashMap<>();

  private Cursor(JsonParser parser) {
    this.parser = parser;
  }

  /// Steps to the next token; null at the end of the file.
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  /// Steps to the next key of the object, or to its end: then null.
  @Nullable String nextKey() {
    String key = parser.nextName();
    return key == null ? null : Characters.require(key, this);
  }

  /// Reads a whole file that holds one object.
  public static <T> T read(SourceText source, Format<T> format) {
    source.requireUtf8();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.bytes())) {
      return new Cursor(parser).readOnly(format, source);
    }
  }

  private <T> T readOnly(Format<T> format, SourceText source) {
    try {
      if (next() == null) {
        throw refusal("cut-off", "the file is empty");
      }
      requireShallow();
      T value = format.read(this);
      if (next() != null) {
        throw refusal("not-json", "something follows the end of the plan; remove it");
      }
      return value;
    } catch (JacksonException error) {
      throw JsonErrors.refusal(error, reached(error), source);
    }
  }

  /// How far the parser has come: to a text it is inside of, else to the last byte it has seen.
  private long reached(JacksonException error) {
    boolean inText = is(JsonToken.VALUE_STRING) && error.getOriginalMessage().startsWith("String");
    return inText ? offset() : parser.currentLocation().getByteOffset() - 1;
  }

  /// A file of brackets is told that it is too deep rather than that it should be an object.
  private void requireShallow() {
    if (is(JsonToken.START_ARRAY)) {
      Refusal noPlan = refusal("wrong-type", "found a list in [ ]; a plan is an object in { }");
      for (int depth = 0; depth < DEEPEST && is(JsonToken.START_ARRAY); depth++) {
        next();
      }
      throw noPlan;
    }
  }

  JsonToken token() {
    return Objects.requireNonNull(parser.currentToken(), "no token read yet");
  }

  boolean is(JsonToken token) {
    return parser.currentToken() == token;
  }

  long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  int depth() {
    return parser.streamReadContext().getNestingDepth();
  }

  void enter(Fields fields) {
    trail.enter(fields);
  }

  void leave() {
    trail.leave();
  }

  boolean isOutermost(Fields fields) {
    return trail.isOutermost(fields);
  }

  /// The one object to use for all values equal to this one.
  @SuppressWarnings("unchecked")
  <T> T share(T value) {
    Object first = values.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }

  /// The one text to use for all equal to this one. Apart from other values, since a plan has many.
  public String shareText(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /// The text at the current token.
  public String text() {
    if (!is(JsonToken.VALUE_STRING)) {
      throw wrongType("a text in quotes");
    }
    return Characters.require(parser.getString(), this);
  }

  boolean flag() {
    return switch (token()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw wrongType("true or false");
    };
  }

  /// The number at the current token, as short as it can be said.
  BigDecimal number() {
    if (is(JsonToken.VALUE_NUMBER_INT) && parser.getStringLength() <= SURELY_INT) {
      return share(BigDecimal.valueOf(parser.getIntValue()));
    }
    if (!is(JsonToken.VALUE_NUMBER_INT) && !is(JsonToken.VALUE_NUMBER_FLOAT)) {
      throw wrongType("a number without quotes");
    }
    try {
      BigDecimal number = new BigDecimal(numeral()).stripTrailingZeros();
      if (number.scale() <= MOST_DIGITS
          && (long) number.precision() - number.scale() <= MOST_DIGITS) {
        return share(number.scale() < 0 ? number.setScale(0) : number);
      }
      throw tooManyDigits();
    } catch (NumberFormatException _) {
      throw tooManyDigits();
    }
  }

  private Refusal tooManyDigits() {
    return unfit("range", "write at most 30 digits before and 30 after the decimal point");
  }

  /// The number at the current token as it stands in the file.
  String numeral() {
    if (parser.getStringLength() > LONGEST_NUMERAL) {
      throw refusal("range", "the number is longer than 1,000 characters; shorten it");
    }
    return parser.getString();
  }

  /// A refusal of the value at the current token.
  public Refusal refusal(String rule, String text) {
    return refusalAt(offset(), rule, text);
  }

  Refusal refusalAt(long offset, String rule, String text) {
    return new Refusal(rule, offset, trail.inWords(parser.streamReadContext()) + text);
  }

  /// A refusal of the current value that says what it is and what to write instead.
  public Refusal unfit(String rule, String advice) {
    return refusal(rule, "found " + Found.inWords(parser) + "; " + advice);
  }

  Refusal duplicate() {
    return refusal("duplicate-key", "the key stands here a second time; remove one");
  }

  Refusal wrongType(String wanted) {
    if (is(JsonToken.VALUE_NULL)) {
      return refusal("null", "found null; leave the key out or write " + wanted);
    }
    return unfit("wrong-type", "write " + wanted);
  }
}
