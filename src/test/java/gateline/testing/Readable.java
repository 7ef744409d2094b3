package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.BoardMark;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Looks for what makes a picture hard to read: texts over each other, over another task's bar, cut
/// by an edge, or too small.
public record Readable(Scene scene, TextMeasurer measurer) {
  /// What a text may stand over an edge or another text before anybody sees it, in pixels.
  private static final double SLACK = 0.5;

  public void check(double leastText) {
    List<Drawn> texts = Drawn.texts(scene.shapes(), _ -> true);
    assertEquals(Set.of(), overlaps(texts), "texts over each other");
    assertEquals(Set.of(), overBars(texts), "labels over other bars");
    assertEquals(Set.of(), cut(texts), "texts cut by an edge");
    assertEquals(Set.of(), smaller(texts, leastText), "texts under " + leastText + " px");
  }

  private Bounds bounds(Drawn text) {
    return text.bounds(measurer).grown(-SLACK);
  }

  private Set<String> overlaps(List<Drawn> texts) {
    List<Drawn> sorted = new ArrayList<>(texts);
    sorted.sort(Comparator.comparingDouble(text -> bounds(text).x()));
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      Bounds first = bounds(sorted.get(i));
      for (int j = i + 1; j < sorted.size(); j++) {
        Bounds second = bounds(sorted.get(j));
        if (second.x() > first.right()) {
          break;
        }
        if (first.intersects(second)) {
          found.add(sorted.get(i) + " / " + sorted.get(j));
        }
      }
    }
    return found;
  }

  private Set<String> overBars(List<Drawn> texts) {
    List<Drawn> bars = Drawn.marked(scene.shapes(), BoardMark.TaskBar.class);
    Set<String> found = new TreeSet<>();
    for (Drawn text : texts) {
      String own = text.mark() instanceof BoardMark.TaskLabel(String task) ? task : "";
      for (Drawn bar : bars) {
        boolean isOwn = ((BoardMark.TaskBar) bar.mark()).task().equals(own);
        boolean isArea = bar.shape() instanceof Shape.Rect;
        if (isArea && !isOwn && bounds(text).intersects(seen(bar))) {
          found.add(text + " / " + bar);
        }
      }
    }
    return found;
  }

  private Bounds seen(Drawn bar) {
    return bar.bounds(measurer).intersection(bar.clip());
  }

  private Set<String> cut(List<Drawn> texts) {
    Bounds page = new Bounds(0, 0, scene.width(), scene.height());
    return texts.stream()
        .filter(text -> !text.clip().intersection(page).contains(bounds(text)))
        .map(Drawn::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> smaller(List<Drawn> texts, double least) {
    return texts.stream()
        .filter(text -> !isSign(text))
        .filter(text -> ((Shape.Text) text.shape()).font().size() < least - 1e-9)
        .map(Drawn::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The letter in a diamond, which is a sign and said in words beside it.
  private static boolean isSign(Drawn text) {
    return text.mark() instanceof BoardMark.GateSign(_, String part) && part.equals("gate");
  }
}
