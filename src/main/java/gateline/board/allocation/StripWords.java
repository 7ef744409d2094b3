package gateline.board.allocation;

import gateline.board.Sheet;
import gateline.scene.FontSpec;

/// How the cells of a strip say their figures: all of them alike, with or without spaces, so that a
/// load and what is too much of it stand in one cell.
record StripWords(Sheet sheet, String slash, double padding) {
  private static final double APART = 4;

  static StripWords roomy(Sheet sheet) {
    return new StripWords(sheet, " / ", 5);
  }

  static StripWords tight(Sheet sheet) {
    return new StripWords(sheet, "/", 3);
  }

  FontSpec font() {
    return FontSpec.medium(sheet.sizes().secondary());
  }

  FontSpec strong() {
    return FontSpec.semibold(sheet.sizes().secondary());
  }

  /// Whether a cell so wide holds the ratio and, of an overload, the excess.
  boolean fit(LoadFigures figures, double width) {
    double excess = figures.isOver() ? APART + sheet.width(figures.excess(), strong()) : 0;
    double ratio = sheet.width(figures.ratio(slash), font());
    return ratio + excess <= width - 2 * padding;
  }

  /// What a cell says that does not hold all: of an overload how much is too much, else the load.
  String least(LoadFigures figures) {
    return figures.isOver() ? figures.excess() : figures.loadAlone();
  }

  /// Whether a cell so wide holds the least. Cells too narrow for a decimal say nothing, all of
  /// them, or only whole figures would be seen.
  boolean fitLeast(LoadFigures figures, double width) {
    double decimal = sheet.width("0.5", font());
    return Math.max(decimal, sheet.width(least(figures), font())) <= width - 4;
  }
}
