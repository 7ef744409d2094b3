package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeBaselineTest {
  private static final Plan PLAN = Samples.WEEK_4.plan();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 29);

  private static Plan taken() {
    return new TakeBaseline("Week 4 review", DAY).applyTo(PLAN);
  }

  @Test
  void aBaselineHoldsThePlanWithoutBaselinesAndAllItsDates() {
    Baseline baseline = taken().baselines().getLast();
    assertEquals(PLAN.withBaselines(List.of()), baseline.plan());
    assertEquals(PLAN.tasks().size() + PLAN.gates().size(), baseline.schedule().size());
    assertEquals(DAY, baseline.taken());
  }

  @Test
  void aPlanWithItIsReadAsItWasWritten() {
    String text = PlanWriter.text(taken(), LineEnd.UNIX);
    var read = PlanReader.read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(taken(), assertInstanceOf(ReadResult.Opened.class, read).plan());
  }

  @Test
  void aNameThatIsTakenIsRefusedAndTheReviewsGetANumber() {
    Document document = Document.of(taken());
    Attempt again = document.attempt(new TakeBaseline("Week 4 review", DAY));
    assertEquals(
        "\"Week 4 review\": a baseline has this name already; choose another",
        assertInstanceOf(Attempt.Refused.class, again).problem().text());
    assertEquals("Week 4 review 2", Baselines.nameOfReview(taken(), DAY));
    assertEquals("Week 4 review", Baselines.nameOfReview(PLAN, DAY));
  }

  @Test
  void baselinesAreRenamedAndDeletedByWhatTheyAre() {
    Plan plan = taken();
    Plan renamed = Baselines.rename(plan, plan.baselines().getLast(), "Agreed").applyTo(plan);
    assertEquals("Agreed", renamed.baselines().getLast().name());
    Plan left = Baselines.delete(renamed, renamed.baselines().getLast()).applyTo(renamed);
    assertEquals(PLAN, left);
  }
}
