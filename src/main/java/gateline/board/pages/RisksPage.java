package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.pages.ListItem.Figure;
import gateline.plan.PlanIndex;
import gateline.plan.Risk;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.time.DateWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The open risks by the days at stake: how far a risk moves what it strikes, times how likely it
/// strikes.
final class RisksPage implements Content {
  /// From so many days at stake on a risk stands out.
  private static final double MUCH = 1;

  private final Review review;
  private final Slide slide;
  private final List<Risk> risks;

  RisksPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    risks =
        review.plan().risks().stream()
            .filter(risk -> risk.status() == Risk.Status.OPEN)
            .sorted(
                Comparator.comparingDouble(RisksPage::atStake)
                    .thenComparingInt(risk -> risk.likelihood().percent())
                    .reversed())
            .toList();
  }

  static double atStake(Risk risk) {
    return risk.impactDays().doubleValue() * risk.likelihood().percent() / 100;
  }

  @Override
  public String title() {
    if (risks.isEmpty()) {
      return review.plan().risks().isEmpty() ? "No risk has been written down" : "No risk is open";
    }
    double all = risks.stream().mapToDouble(RisksPage::atStake).sum();
    if (all == 0) {
      return Counted.of(risks.size(), "open risk") + ", no days at stake given yet";
    }
    return DateWords.days(all)
        + " at stake in "
        + Counted.of(risks.size(), "open risk")
        + "; the largest: "
        + risks.getFirst().text();
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (risks.isEmpty()) {
      Nothing.draw(pen, slide, room, "Open risks are listed here, with the days they would cost.");
      return;
    }
    new ItemList(slide, risks.stream().map(this::entry).toList(), "risks").draw(pen, room);
  }

  private ListItem entry(Risk risk) {
    boolean isMuch = atStake(risk) >= MUCH;
    Color tone = isMuch ? slide.palette().signal().risk() : slide.palette().text().secondary();
    return new ListItem(
        new BoardMark.Note("risk-" + risk.id()),
        isMuch ? tone : slide.palette().line().border(),
        risk.text(),
        detail(risk),
        figure(risk, tone));
  }

  /// The days at stake over what they come from; only the likelihood where no days are given.
  private static Figure figure(Risk risk, Color tone) {
    String likely = risk.likelihood().percent() + "%";
    return risk.impactDays().signum() == 0
        ? new Figure(likely, tone, "no days given")
        : new Figure(
            DateWords.number(atStake(risk)) + " d",
            tone,
            likely + " of " + DateWords.days(risk.impactDays().doubleValue()));
  }

  private String detail(Risk risk) {
    PlanIndex index = review.model().schedule().index();
    String owner = risk.owner().isEmpty() ? "no owner" : index.ownerName(risk.owner());
    return String.join(
        " · ", Stream.of(owner, risk.mitigation()).filter(part -> !part.isEmpty()).toList());
  }
}
