package gateline.board.pages;

import gateline.board.Pen;
import gateline.board.figures.SlipLayout;
import gateline.board.figures.SlipLayout.Course;
import gateline.review.SlipTrend;
import gateline.scene.Bounds;
import java.util.Comparator;
import java.util.List;

/// How often and how far each gate's forecast has moved over all baselines.
final class SlipTrendPage implements Content {
  private final Review review;
  private final Slide slide;
  private final List<Course> courses;

  SlipTrendPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    courses =
        review.gatesShown().stream()
            .map(gate -> new Course(gate, SlipTrend.of(review.model().schedule(), gate.position())))
            .filter(Course::isLine)
            .toList();
  }

  /// Whether any gate stands in a baseline with a day.
  boolean isTold() {
    return !courses.isEmpty();
  }

  @Override
  public String title() {
    List<Course> slipped =
        courses.stream()
            .filter(course -> !course.gate().state().isDecided() && course.trend().slips() > 0)
            .sorted(Comparator.comparingDouble((Course each) -> each.trend().days()).reversed())
            .toList();
    if (slipped.isEmpty()) {
      return "No gate ahead has slipped over the reviews";
    }
    Course worst = slipped.getFirst();
    int others = slipped.size() - 1;
    String more = others == 0 ? "" : "; " + Counted.of(others, "other gate") + " slipped, too";
    return worst.gate().gate().name() + " " + worst.trend().shortly() + more;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    OneFigure.draw(pen, slide, room, look -> new SlipLayout(courses, review.day(), look)::draw);
  }
}
