package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gateline.edit.field.TaskFields;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkEditsTest {
  private static final Task DESIGN = Task.of("a", "Design", BigDecimal.ONE);
  private static final Task BUILD =
      Task.of("b", "Build", BigDecimal.ONE).withDepends(List.of(Link.to("a")));
  private static final Task SHIP =
      Task.of("c", "Ship", BigDecimal.ONE).withDepends(List.of(Link.to("b")));
  private static final Plan PLAN =
      Plan.of("Chain", LocalDate.of(2026, 1, 5), 2).withTasks(List.of(DESIGN, BUILD, SHIP));

  private static List<Link> linksAfter(Edit edit, Task task) {
    Attempt.Done done = assertInstanceOf(Attempt.Done.class, Document.of(PLAN).attempt(edit));
    return TaskFields.KIND.find(done.document().plan(), task.id()).orElseThrow().depends();
  }

  private static String refused(Edit edit) {
    return assertInstanceOf(Attempt.Refused.class, Document.of(PLAN).attempt(edit))
        .problem()
        .text();
  }

  private static Edit link(Task from, Task to) {
    return AddLink.of(from, to, Link.Type.SS, BigDecimal.TWO);
  }

  @Test
  void linkIsAddedBehindTheOthers() {
    assertEquals(
        List.of(Link.to("b"), Link.of("a", Link.Type.SS, BigDecimal.TWO)),
        linksAfter(link(DESIGN, SHIP), SHIP));
    assertEquals("link Design to Ship", link(DESIGN, SHIP).label());
  }

  @Test
  void linkThatIsThereTakesTheLag() {
    assertEquals(
        List.of(Link.of("a", Link.Type.FS, BigDecimal.ONE)),
        linksAfter(AddLink.of(DESIGN, BUILD, Link.Type.FS, BigDecimal.ONE), BUILD));
  }

  @Test
  void linkThatClosesALoopIsRefusedWithTheWholeLoop() {
    assertEquals(
        "link Ship to Design: closes the loop Ship → Design → Build → Ship; remove one of its"
            + " links first",
        refused(link(SHIP, DESIGN)));
  }

  @Test
  void linkOfATaskToItselfIsALoop() {
    assertEquals(
        "link Design to Design: closes the loop Design → Design; remove one of its links first",
        refused(link(DESIGN, DESIGN)));
  }

  @Test
  void lagOutOfItsBoundsIsRefused() {
    assertEquals(
        "task \"Ship\" (c): depends 10001: expected working days from -10,000 to 10,000, such as"
            + " 2d, -1d or 4h",
        refused(AddLink.of(DESIGN, SHIP, Link.Type.FS, BigDecimal.valueOf(10_001))));
  }

  @Test
  void linkIsRetyped() {
    Link after = Link.of("a", Link.Type.FF, BigDecimal.ONE);
    Edit edit = ChangeLink.of(DESIGN, BUILD, Link.to("a"), after);
    assertEquals(List.of(after), linksAfter(edit, BUILD));
    assertEquals("change link of Design to Build", edit.label());
  }

  @Test
  void linkIsRemoved() {
    assertEquals(List.of(), linksAfter(RemoveLink.of(DESIGN, BUILD, Link.to("a")), BUILD));
    assertEquals(List.of(), linksAfter(RemoveLink.allOf(BUILD, SHIP), SHIP));
    assertEquals("unlink Build and Ship", RemoveLink.allOf(BUILD, SHIP).label());
  }

  @Test
  void planThatHasALoopAlreadyCanBeEdited() {
    Plan looped =
        PLAN.withTasks(
            List.of(DESIGN.withDepends(List.of(Link.to("b"))), BUILD, SHIP.withDepends(List.of())));
    assertInstanceOf(Attempt.Done.class, Document.of(looped).attempt(link(DESIGN, SHIP)));
    assertInstanceOf(
        Attempt.Done.class, Document.of(looped).attempt(RemoveLink.allOf(DESIGN, BUILD)));
  }

  @Test
  void editsTogetherAreHeldAgainstThePlanBeforeEach() {
    Edit turned =
        Together.of("turn the link", RemoveLink.allOf(DESIGN, BUILD), link(BUILD, DESIGN));
    assertEquals(List.of(Link.of("b", Link.Type.SS, BigDecimal.TWO)), linksAfter(turned, DESIGN));
  }
}
