package gateline.file.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gateline.file.LineEnd;
import gateline.file.PlanWriter;
import gateline.file.json.Choice;
import gateline.file.json.Flags;
import gateline.file.json.Format;
import gateline.file.json.Key;
import gateline.file.json.Key.Presence;
import gateline.file.json.ListOf;
import gateline.file.json.MapOf;
import gateline.file.json.Numbers;
import gateline.file.json.ObjectFormat;
import gateline.file.json.ShortForm;
import gateline.file.json.WholeNumbers;
import gateline.testing.FilledPlans;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Schema says what the reader and the writer do.
class SchemaTest {
  private static final Path FILE = Path.of("assets", "plan.schema.json");
  private static final JsonNode ROOT = new JsonMapper().readTree(FILE.toFile());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(ROOT);

  private final TreeSet<String> visited = new TreeSet<>();

  @Test
  void everyKeyStandsInTheSchemaAndNoOther() {
    check(PlanFormat.PLAN, ROOT, "plan");
    TreeSet<String> defined = new TreeSet<>(ROOT.get("$defs").propertyNames());
    defined.removeIf(name -> !ROOT.get("$defs").get(name).has("properties"));
    assertEquals(defined, visited);
    assertEquals("format", ROOT.get("required").get(0).asString());
  }

  private void check(Format<?> format, JsonNode node, String path) {
    JsonNode schema = resolved(node);
    switch (format) {
      case ObjectFormat<?> object -> checkObject(object, schema, path);
      case ShortForm<?> shortForm -> check(shortForm.full(), schema.get("anyOf").get(1), path);
      case ListOf<?> list -> {
        assertEquals("array", schema.get("type").asString(), path);
        assertEquals(list.most(), schema.path("maxItems").asInt(Integer.MAX_VALUE), path);
        check(list.element(), schema.get("items"), path);
      }
      case RangeFormat range -> check(range.figure(), schema.get("items"), path);
      case MapOf<?, ?> map -> check(map.value(), valueOf(schema), path);
      case Numbers numbers -> checkNumbers(numbers, schema, path);
      case WholeNumbers numbers -> {
        assertEquals("integer", schema.get("type").asString(), path);
        assertEquals(numbers.least(), schema.get("minimum").asInt(), path);
        assertEquals(numbers.most(), schema.get("maximum").asInt(), path);
      }
      case Choice<?> choice -> assertEquals(listed(choice), texts(schema.get("enum")), path);
      case Flags _ -> assertEquals("boolean", schema.get("type").asString(), path);
      default -> assertTrue(isText(schema) || path.endsWith(".plan"), path);
    }
  }

  private void checkObject(ObjectFormat<?> object, JsonNode schema, String path) {
    ROOT.get("$defs").properties().stream()
        .filter(definition -> definition.getValue() == schema)
        .forEach(definition -> visited.add(definition.getKey()));
    assertEquals(
        object.keys().stream().map(Key::name).toList(),
        List.copyOf(schema.get("properties").propertyNames()),
        path);
    assertEquals(
        object.keys().stream()
            .filter(key -> key.presence() == Presence.REQUIRED)
            .map(Key::name)
            .toList(),
        texts(schema.path("required")),
        path);
    assertFalse(schema.has("additionalProperties"), path + " must allow unknown keys");
    for (Key<?, ?> key : object.keys()) {
      check(key.format(), schema.get("properties").get(key.name()), path + "." + key.name());
    }
  }

  private static void checkNumbers(Numbers numbers, JsonNode schema, String path) {
    String least = numbers.leastIncluded() ? "minimum" : "exclusiveMinimum";
    assertEquals("number", schema.get("type").asString(), path);
    assertEquals(numbers.least(), new BigDecimal(schema.get(least).asString()), path);
    assertEquals(numbers.most(), new BigDecimal(schema.get("maximum").asString()), path);
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null
        ? node
        : ROOT.get("$defs").get(reference.asString().replace("#/$defs/", ""));
  }

  private static JsonNode valueOf(JsonNode map) {
    return map.has("patternProperties")
        ? map.get("patternProperties").iterator().next()
        : map.get("additionalProperties");
  }

  private static boolean isText(JsonNode schema) {
    return schema.has("const") || schema.get("type").asString().equals("string");
  }

  private static List<String> listed(Choice<?> choice) {
    List<String> words = new ArrayList<>();
    choice.words().forEach(words::add);
    return words;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"automatosx-v2.json", "automatosx-v2-week4.json"})
  void samplePlansAreValid(String name) throws IOException {
    assertValid(Files.readString(Path.of("assets", "plans", name)));
  }

  @Test
  void plansThatUseEveryFieldAreValid() {
    for (int seed = 0; seed < 5; seed++) {
      assertValid(PlanWriter.text(FilledPlans.full(seed), LineEnd.UNIX));
    }
  }

  private static void assertValid(String plan) {
    assertEquals(List.of(), SCHEMA.validate(plan, InputFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'tasks': [ { 'id': 'a', 'name': 'A' } ]",
        "'tasks': [ { 'id': 'a', 'name': 'A', 'estimate': -1 } ]",
        "'tasks': [ { 'id': 'a', 'name': 'A', 'estimate': '4' } ]",
        "'tasks': [ { 'id': 'a b', 'name': 'A', 'estimate': 4 } ]",
        "'tasks': [ { 'id': 'a', 'name': 'A', 'estimate': 4, 'depends': [ { 'on': 'b', 'lag': null"
            + " } ] } ]",
        "'squads': [ { 'id': 'core', 'capacity': { '521': 4 } } ]",
        "'statusDate': '05.01.2026'",
        "'x': 1, 'weeks': 0"
      })
  void whatTheReaderRefusesIsInvalid(String member) {
    String plan = "{ 'name': 'P', 'start': '2026-01-05', 'weeks': 12, 'format': 'gateline/1', ";
    String json = (plan + member + " }").replace('\'', '"');
    assertFalse(SCHEMA.validate(json, InputFormat.JSON).isEmpty(), json);
  }
}
