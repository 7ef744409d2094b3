package gateline.board.allocation;

import gateline.board.Sheet;
import gateline.board.WeekBand;
import gateline.scene.Bounds;

/// The columns of the weeks that are in sight, as high as the area they stand in.
record WeekColumns(Sheet sheet, Bounds area) {
  int first() {
    return WeekBand.firstInSight(sheet, area);
  }

  int last() {
    return WeekBand.lastInSight(sheet, area);
  }

  /// The part of a row that one week takes.
  Bounds cell(int week, Bounds row) {
    double left = sheet.axis().x(sheet.model().plan().weekStart(week));
    return new Bounds(left, row.y(), sheet.axis().weekWidth(), row.height());
  }
}
