package gateline.board.timeline;

import gateline.board.Look;
import gateline.board.timeline.TimelineView.ColumnWidth;
import gateline.scene.FontSpec;
import gateline.schedule.Schedule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Chooses the columns of a drawn table and their widths by what stands in them: all of them where
/// there is room, else fewer, and names cut last.
public final class Columns {
  /// What lies empty at the left of the first column.
  public static final double EDGE = 10;

  private static final double PADDING = 6;
  private static final double SQUAD_CHIP = 15;

  /// In text sizes: what a name needs at least, and what a list of squads or links takes at most.
  private static final double LEAST_NAME = 28;

  private static final double MOST_LIST = 12;

  /// What is left out first when room is short.
  private static final List<Column> DISPENSABLE =
      List.of(
          Column.DEPENDS,
          Column.PROGRESS,
          Column.NUMBER,
          Column.SLACK,
          Column.FINISH,
          Column.ESTIMATE,
          Column.START,
          Column.SQUADS);

  private Columns() {}

  /// Columns for all tasks of a schedule that together with the edge are at most so wide.
  public static List<ColumnWidth> fitting(Schedule schedule, Look look, double width) {
    double most = width - EDGE;
    Map<Column, Double> widths = natural(schedule, look);
    double name = widths.getOrDefault(Column.NAME, 0.0);
    double least = Math.min(name, LEAST_NAME * look.sizes().text());
    for (Column column : DISPENSABLE) {
      if (others(widths) + least > most) {
        widths.remove(column);
      }
    }
    widths.put(Column.NAME, Math.min(name, most - others(widths)));
    return widths.entrySet().stream()
        .map(each -> new ColumnWidth(each.getKey(), each.getValue()))
        .toList();
  }

  /// The names alone, of tasks and of the rows' groups, at most so wide with the edge.
  public static List<ColumnWidth> namesAlone(
      Schedule schedule, Rows rows, Look look, double width) {
    FontSpec font = FontSpec.semibold(look.sizes().text());
    double group =
        rows.groups().stream()
            .mapToDouble(each -> look.text().width(each.title(), font))
            .max()
            .orElse(0);
    double groups = Math.ceil(group) + TableLayer.INDENT + 2 * PADDING;
    double names = natural(schedule, look).getOrDefault(Column.NAME, 0.0);
    return List.of(new ColumnWidth(Column.NAME, Math.min(Math.max(names, groups), width - EDGE)));
  }

  private static double others(Map<Column, Double> widths) {
    return widths.entrySet().stream()
        .filter(each -> each.getKey() != Column.NAME)
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /// How wide each column would be with nothing cut, but for long lists.
  private static Map<Column, Double> natural(Schedule schedule, Look look) {
    CellText texts = new CellText(schedule, null);
    Map<Column, Double> widths = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      if (!column.isInPictures()) {
        continue;
      }
      double size = column == Column.NAME ? look.sizes().text() : look.sizes().secondary();
      FontSpec font = FontSpec.semibold(size);
      double widest =
          IntStream.range(0, schedule.plan().tasks().size())
              .mapToDouble(task -> look.text().width(texts.of(column, task), font))
              .max()
              .orElse(0);
      boolean isList = column == Column.SQUADS || column == Column.DEPENDS;
      double limited = isList ? Math.min(widest, MOST_LIST * size) : widest;
      double chip = column == Column.SQUADS ? SQUAD_CHIP : 0;
      double head = look.text().width(column.title(), font);
      widths.put(column, Math.ceil(Math.max(limited + chip, head)) + 2 * PADDING);
    }
    return widths;
  }
}
