package gateline.board;

import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.scene.Color;
import java.util.ArrayList;
import java.util.List;

/// The colors of one theme, by what they are for. Squads keep their own color in both themes.
public record Palette(Theme theme, Ground ground, Text text, Line line, Signal signal) {
  private static final List<Color> SQUADS =
      List.of(
          Color.rgb(0x4797EA),
          Color.rgb(0x0D8165),
          Color.rgb(0xC2882E),
          Color.rgb(0x615FC7),
          Color.rgb(0xE83671),
          Color.rgb(0x84959A),
          Color.rgb(0x7B6921));

  private static final List<Color> PHASES =
      List.of(
          Color.rgb(0x2F6FE0),
          Color.rgb(0x12977A),
          Color.rgb(0xE08A1E),
          Color.rgb(0x7C5CE0),
          Color.rgb(0xE0457F),
          Color.rgb(0x4C8FA6));

  /// Areas: the page, panels on it, group rows, non-working days, the current week.
  public record Ground(Color page, Color panel, Color group, Color shade, Color now) {}

  /// Writing: what is read first, what is read second, writing on the accent color.
  public record Text(Color primary, Color secondary, Color onAccent) {}

  /// Lines: hairlines of the grid, borders, links, the outline of what is critical, baselines.
  public record Line(Color grid, Color border, Color link, Color critical, Color baseline) {}

  /// Meaning, never told by color alone: today and selection, good, at risk, bad, bad's soft
  /// ground.
  public record Signal(Color accent, Color good, Color risk, Color bad, Color badGround) {}

  public static final Palette LIGHT =
      new Palette(
          Theme.LIGHT,
          new Ground(
              Color.rgb(0xFFFFFF),
              Color.rgb(0xF6F8FA),
              Color.rgb(0xF6F8FA),
              Color.rgb(0xF7F9FA),
              Color.rgb(0xE8F1FE)),
          new Text(Color.rgb(0x1F2328), Color.rgb(0x59636E), Color.rgb(0xFFFFFF)),
          new Line(
              Color.rgb(0xE4E8EC),
              Color.rgb(0xD0D7DE),
              Color.rgb(0x7D8590),
              Color.rgb(0x1F2328),
              Color.rgb(0x8B949E)),
          new Signal(
              Color.rgb(0x0969DA),
              Color.rgb(0x1A7F37),
              Color.rgb(0x9A6700),
              Color.rgb(0xB42318),
              Color.rgb(0xFDE3E1)));

  public static final Palette DARK =
      new Palette(
          Theme.DARK,
          new Ground(
              Color.rgb(0x0D1117),
              Color.rgb(0x161B22),
              Color.rgb(0x161B22),
              Color.rgb(0x12171E),
              Color.rgb(0x13233A)),
          new Text(Color.rgb(0xE6EDF3), Color.rgb(0x9DA7B1), Color.rgb(0x0D1117)),
          new Line(
              Color.rgb(0x21262D),
              Color.rgb(0x30363D),
              Color.rgb(0x7D8590),
              Color.rgb(0xF0F6FC),
              Color.rgb(0x7D8590)),
          new Signal(
              Color.rgb(0x4493F8),
              Color.rgb(0x3FB950),
              Color.rgb(0xD29922),
              Color.rgb(0xFF7B72),
              Color.rgb(0x3D1A1D)));

  public static Palette of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }

  /// A squad's full color: its own if it is well-formed, else the palette's by its position.
  public Color squad(Squad squad, int position) {
    return Color.isWellFormed(squad.color())
        ? Color.parse(squad.color())
        : SQUADS.get(position % SQUADS.size());
  }

  /// A phase's full color, by its position in the plan.
  public static Color phase(int position) {
    return PHASES.get(position % PHASES.size());
  }

  /// The ground of a phase's band, by its position in the plan; soft enough to write on.
  public Color phaseBand(int position) {
    return phase(position).over(ground.page(), theme == Theme.LIGHT ? 0.15 : 0.3);
  }

  /// Laid over what fades while something else is lit.
  public Color veil() {
    return new Color((ground.page().argb() & 0xFFFFFF) | 0xA6000000);
  }

  /// The full colors of a task's squads in their order, or nobody's color alone.
  public List<Color> squads(BoardModel model, int task) {
    List<Color> colors = new ArrayList<>();
    for (Task.Assignment assignment : model.plan().tasks().get(task).squads()) {
      int position = model.schedule().index().squadPosition(assignment.squad());
      if (position >= 0) {
        colors.add(squad(model.plan().squads().get(position), position));
      }
    }
    return colors.isEmpty() ? List.of(nobody()) : colors;
  }

  /// The color of work that belongs to no squad.
  public Color nobody() {
    return line.baseline();
  }

  /// A squad's color for what is not done yet: 32 % of it over the page.
  public Color rest(Color full) {
    return full.over(ground.page(), 0.32);
  }

  /// A squad's color as a lane's tint: barely there.
  public Color tint(Color full) {
    return full.over(ground.page(), theme == Theme.LIGHT ? 0.05 : 0.09);
  }
}
