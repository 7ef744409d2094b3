package gateline.board.pages;

import gateline.board.Pen;
import gateline.board.figures.BurnUpLayout;
import gateline.plan.Baseline;
import gateline.review.BurnUp;
import gateline.scene.Bounds;
import gateline.time.DateWords;

/// How much work is done against what was planned to be done by now, as a burn-up over the weeks.
final class EffortPage implements Content {
  private final Review review;
  private final Slide slide;
  private final BurnUp burnUp;

  EffortPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    burnUp = BurnUp.of(review.model().schedule(), review.baseline(), review.day());
  }

  @Override
  public String title() {
    String all = DateWords.number(burnUp.doneNow()) + " of " + DateWords.number(burnUp.total());
    double ahead = burnUp.doneNow() - burnUp.plannedNow();
    String number = DateWords.number(Math.abs(ahead));
    return all
        + " person-days done, "
        + (number.equals("0") ? "as " : number + (ahead < 0 ? " fewer than " : " more than "))
        + "planned"
        + since();
  }

  private String since() {
    Baseline baseline = review.baseline();
    return baseline == null ? " by now" : " in " + baseline.name();
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    OneFigure.draw(pen, slide, room, look -> new BurnUpLayout(burnUp, review.plan(), look)::draw);
  }
}
