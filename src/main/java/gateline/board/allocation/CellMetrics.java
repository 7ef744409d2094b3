package gateline.board.allocation;

import gateline.board.Paragraph;
import gateline.board.Sheet;
import gateline.board.Sizes;
import gateline.scene.FontSpec;

/// The measures of one cell of the grid, from the sizes of the picture and the width of a week.
record CellMetrics(Sizes sizes, double week) {
  /// Of the text's size: a narrower week leaves its room to words.
  private static final double NARROW = 6;

  static CellMetrics of(Sheet sheet) {
    return new CellMetrics(sheet.sizes(), sheet.axis().weekWidth());
  }

  double padding() {
    boolean isNarrow = week < NARROW * sizes.text();
    return Math.round(sizes.text() * (isNarrow ? 0.3 : 0.5));
  }

  /// The gap between two cells.
  double gap() {
    return 3;
  }

  FontSpec number() {
    return FontSpec.semibold(sizes.text() + 1);
  }

  FontSpec excess() {
    return FontSpec.semibold(sizes.text());
  }

  FontSpec plan() {
    return FontSpec.regular(sizes.secondary());
  }

  FontSpec focus() {
    return FontSpec.regular(sizes.secondary());
  }

  /// The gap between a bar and the focus under it.
  double focusGap() {
    return padding() * 0.75;
  }

  double numberLine() {
    return Math.round(number().size() * 1.5);
  }

  double bar() {
    return Math.round(sizes.text() * 0.6);
  }

  double footLine() {
    return Math.round(plan().size() * 1.6);
  }

  double focusLine() {
    return focus().size() * Paragraph.LEADING;
  }

  /// The height of a cell with so many lines of focus, with or without one at its foot.
  double height(int focusLines, boolean withFoot) {
    double focus = focusLines == 0 ? 0 : focusLines * focusLine() + focusGap();
    double foot = withFoot ? footLine() : 0;
    return gap() + 2 * padding() + numberLine() + bar() + focus + foot;
  }
}
