package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.pages.ListItem.Figure;
import gateline.board.pages.Review.Fixable;
import gateline.capacity.Loads.Overload;
import gateline.plan.Squad;
import gateline.review.discretion.Discretion;
import gateline.review.relief.Relief;
import gateline.scene.Bounds;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who has more to do than they can, from this week on, the worst first, each with its cheapest
/// fix.
final class OverloadsPage implements Content {
  private final Review review;
  private final Slide slide;
  private final List<Fixable> overloads;

  OverloadsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    List<Fixable> all = new ArrayList<>(known(review));
    all.removeIf(each -> each.overload().week() < review.week());
    all.removeIf(each -> Discretion.isNeutral(squad(each.overload()).id()));
    all.sort(
        Comparator.comparingDouble((Fixable each) -> each.overload().excess())
            .reversed()
            .thenComparingInt(each -> each.overload().week()));
    overloads = List.copyOf(all);
  }

  /// Without their fixes as long as those are looked for.
  private static List<Fixable> known(Review review) {
    List<Fixable> fixes = review.fixes();
    return fixes != null
        ? fixes
        : review.model().loads().overloads().stream().map(each -> new Fixable(each, null)).toList();
  }

  private Squad squad(Overload overload) {
    return review.plan().squads().get(overload.squad());
  }

  @Override
  public String title() {
    if (overloads.isEmpty()) {
      return review.plan().squads().isEmpty()
          ? "No squads, so nobody is overloaded"
          : "No squad has more to do than it can";
    }
    Overload worst = overloads.getFirst().overload();
    return Counted.of(overloads.size(), "overload")
        + " ahead, the worst "
        + squad(worst).name()
        + " in week "
        + worst.week()
        + ": "
        + excess(worst)
        + " person-days";
  }

  private static String excess(Overload overload) {
    return "+" + DateWords.number(overload.excess());
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (overloads.isEmpty()) {
      Nothing.draw(pen, slide, room, "Load stays within capacity in every week from here on.");
      return;
    }
    List<ListItem> entries = overloads.stream().map(this::entry).toList();
    new ItemList(slide, entries, "overloads").draw(pen, room);
  }

  private ListItem entry(Fixable each) {
    Overload overload = each.overload();
    Squad squad = squad(overload);
    String note =
        DateWords.number(overload.load())
            + " of "
            + DateWords.number(overload.capacity())
            + " person-days";
    Figure figure = new Figure(excess(overload) + " d", slide.palette().signal().bad(), note);
    return new ListItem(
        new BoardMark.Cell(squad.id(), overload.week()),
        slide.palette().squad(squad, overload.squad()),
        squad.name() + " · week " + overload.week(),
        fix(each),
        figure);
  }

  private String fix(Fixable each) {
    Relief fix = each.fix();
    if (fix != null) {
      return "Cheapest way out: " + fix.label() + " · " + fix.words();
    }
    return review.fixes() == null ? "Looking for the cheapest way out …" : "No way out was found";
  }
}
