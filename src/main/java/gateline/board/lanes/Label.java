package gateline.board.lanes;

import gateline.board.BoardModel;
import gateline.board.Paragraph;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/// A task's name and the squads that help its first one, in every shape from one line to the most a
/// bar is high: `shapes` holds the narrowest paragraph of one line, of two, and so on.
///
/// A helper's `+DevOps` is never broken: its spaces are no-break spaces here.
record Label(List<Paragraph> shapes) {
  private static final char NO_BREAK = '\u00A0';
  private static final int MOST_NAMED = 2;

  Label {
    shapes = List.copyOf(shapes);
  }

  static Label of(BoardModel model, int task, int mostLines, TextMeasurer measurer) {
    Task each = model.plan().tasks().get(task);
    String helpers = helpers(model.plan(), model.schedule().index(), each);
    String name = each.name().replace(NO_BREAK, ' ');
    String text = helpers.isEmpty() ? name : name + " " + helpers;
    List<Paragraph> shapes = new ArrayList<>();
    for (int lines = 1; lines <= mostLines; lines++) {
      shapes.add(Paragraph.narrowest(text, font(13), lines, measurer));
    }
    return new Label(shapes);
  }

  static FontSpec font(double size) {
    return FontSpec.medium(size);
  }

  /// The narrowest shape of at most so many lines, at a text size.
  Paragraph shape(int lines, double size) {
    return new Paragraph(shapes.get(Math.min(lines, shapes.size()) - 1).lines(), font(size));
  }

  private static String helpers(Plan plan, PlanIndex index, Task task) {
    List<String> names =
        task.squads().stream()
            .map(assignment -> index.squad(assignment.squad()))
            .filter(squad -> squad != null)
            .map(Squad::name)
            .skip(1)
            .toList();
    if (names.size() > MOST_NAMED) {
      boolean isAll = names.size() + 1 == plan.squads().size();
      return unbroken(isAll ? "+all squads" : "+" + names.size() + " squads");
    }
    return String.join(" ", names.stream().map(name -> unbroken("+" + name)).toList());
  }

  /// Begins with a no-break space too, by which it is told from the name.
  private static String unbroken(String text) {
    return NO_BREAK + text.replace(' ', NO_BREAK);
  }

  /// The part of a line that is the task's name, and after it what names helpers, as drawn.
  static String nameIn(String line) {
    int from = line.indexOf(NO_BREAK);
    return from < 0 ? line : line.substring(0, from).stripTrailing();
  }

  /// The part of a line that names helpers; empty in most.
  static String helpersIn(String line) {
    int from = line.indexOf(NO_BREAK);
    return from < 0 ? "" : line.substring(from + 1).replace(NO_BREAK, ' ').replace("  ", " ");
  }
}
