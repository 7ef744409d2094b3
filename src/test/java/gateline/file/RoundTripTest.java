package gateline.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.testing.FilledPlans;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reading and writing undo one another, on generated plans that use the whole format.
class RoundTripTest {
  private static final int PLANS = 60;

  /// A plan in a baseline has no baselines, and an unknown key may come before all known ones.
  private static final Set<String> MAY_BE_EMPTY = Set.of("baselines", "after");

  private static Stream<Plan> plans() {
    return Stream.concat(
        LongStream.range(0, 3).mapToObj(FilledPlans::full),
        LongStream.range(0, PLANS).mapToObj(FilledPlans::mixed));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    plans()
        .forEach(plan ->
            assertEquals(plan, Reading.opened(PlanWriter.bytes(plan, LineEnd.UNIX)).plan()));
  }

  @Test
  void whatIsReadIsWrittenAgainByteForByte() {
    plans().forEach(plan -> Stream.of(LineEnd.values()).forEach(end -> assertStable(plan, end)));
  }

  private static void assertStable(Plan plan, LineEnd lineEnd) {
    byte[] file = PlanWriter.bytes(plan, lineEnd);
    ReadResult.Opened opened = Reading.opened(file);
    assertArrayEquals(file, PlanWriter.bytes(opened.plan(), opened.lineEnd()));
  }

  @Test
  void lineEndsStayAsTheFilesFirst() {
    Plan plan = FilledPlans.full(1);
    for (LineEnd lineEnd : LineEnd.values()) {
      assertEquals(lineEnd, Reading.opened(PlanWriter.bytes(plan, lineEnd)).lineEnd());
    }
    String mixed = "{\r\n\"format\": \"gateline/1\",\n\"name\": \"\",\n";
    String rest = "\"start\": \"2026-01-05\", \"weeks\": 1}";
    ReadResult.Opened opened = Reading.opened((mixed + rest).getBytes());
    assertEquals(LineEnd.WINDOWS, opened.lineEnd());
    String written = PlanWriter.text(opened.plan(), opened.lineEnd());
    assertFalse(written.replace("\r\n", "").contains("\n"), written);
  }

  @Test
  void aByteOrderMarkIsDropped() {
    byte[] file = PlanWriter.bytes(FilledPlans.full(2), LineEnd.UNIX);
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.writeBytes(file);
    ReadResult.Opened opened = Reading.opened(marked.toByteArray());
    assertArrayEquals(file, PlanWriter.bytes(opened.plan(), opened.lineEnd()));
  }

  @Test
  void idsOfActionsStandApart() {
    String items = "'actions': [ { 'id': 'a' }, { 'id': 'a' } ], 'risks': [ { 'id': 'a' } ]";
    assertEquals(2, Reading.plan(Reading.planWith(items)).meetings().actions().size());
  }

  @Test
  void aPlanInABaselineGetsItsFormat() {
    String bare = "{ 'name': 'Before', 'start': '2026-01-05', 'weeks': 1 }";
    Plan plan = Reading.plan(Reading.planWith("'baselines': [ { 'plan': " + bare + " } ]"));
    String written = PlanWriter.text(plan, LineEnd.UNIX);
    assertEquals(2, written.split("gateline/1", -1).length - 1, written);
    assertEquals(plan, Reading.plan(written));
  }

  @Test
  void linksHoldTheVeryIdsOfTheirTasks() {
    String tasks =
        "'tasks': [ { 'id': 'late', 'name': '', 'estimate': 1, 'depends': ['early'] },"
            + " { 'id': 'early', 'name': '', 'estimate': 1 } ]";
    List<Task> read = Reading.plan(Reading.planWith(tasks)).tasks();
    assertSame(read.getLast().id(), read.getFirst().depends().getFirst().on());
    assertSame(Task.Timing.NONE, read.getFirst().timing());
    assertSame(Task.Facts.NONE, read.getFirst().facts());
    assertSame(Task.Details.NONE, read.getFirst().details());
  }

  /// Without this the properties above would say nothing of a field the generator forgets.
  @Test
  void theFullPlanSaysSomethingInEveryField() throws ReflectiveOperationException {
    assertSaysSomething(FilledPlans.full(3), "plan");
  }

  private static void assertSaysSomething(Object value, String path)
      throws ReflectiveOperationException {
    assertNotNull(value, path);
    assertNotEquals(false, value, path);
    assertNotEquals("", value, path);
    assertNotEquals(BigDecimal.ZERO, value, path);
    switch (value) {
      case Collection<?> list -> assertAnySaysSomething(list, path);
      case Map<?, ?> map -> assertAnySaysSomething(map.values(), path);
      case Record record when record.getClass().getName().contains("JsonValue") -> {}
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          if (!MAY_BE_EMPTY.contains(component.getName())) {
            Object inside = component.getAccessor().invoke(record);
            assertSaysSomething(inside, path + "." + component.getName());
          }
        }
      }
      default -> {}
    }
  }

  private static void assertAnySaysSomething(Collection<?> values, String path)
      throws ReflectiveOperationException {
    assertFalse(values.isEmpty(), path);
    for (Object value : values) {
      assertSaysSomething(value, path);
    }
  }
}
