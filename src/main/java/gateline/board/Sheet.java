package gateline.board;

import gateline.plan.Task;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.schedule.Schedule;
import java.util.List;

/// What every layer on a time axis draws from: the plan's model, the look, and the axis.
public record Sheet(BoardModel model, Look look, TimeAxis axis) {
  public Palette palette() {
    return look.palette();
  }

  public Sizes sizes() {
    return look.sizes();
  }

  public Schedule schedule() {
    return model.schedule();
  }

  public Pen pen() {
    return new Pen(look.text());
  }

  /// The width of a text in pixels.
  public double width(String text, FontSpec font) {
    return look.text().width(text, font);
  }

  public Task task(int task) {
    return model.plan().tasks().get(task);
  }

  /// The full colors of a task's squads in their order, or nobody's color alone.
  public List<Color> squadColors(int task) {
    return palette().squads(model, task);
  }
}
