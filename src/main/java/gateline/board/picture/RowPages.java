package gateline.board.picture;

import gateline.board.timeline.Rows;
import java.util.ArrayList;
import java.util.List;

/// Shares the rows of a timeline out over pages: as few pages as can be, about as many rows on
/// each, and where that costs no page, a group is not torn.
record RowPages(List<Part> parts) {
  /// The rows of one page: from `from` on, `end` excluded.
  record Part(int from, int end) {
    int size() {
      return end - from;
    }
  }

  /// Pages of at most `most` rows, at least one page.
  static RowPages of(Rows rows, int most) {
    int pages = Math.max(1, Math.ceilDiv(rows.size(), most));
    for (int even = Math.ceilDiv(rows.size(), pages); even <= most; even++) {
      List<Part> whole = byGroups(rows, even);
      if (whole.size() <= pages) {
        return new RowPages(whole);
      }
    }
    return new RowPages(evenly(rows.size(), pages));
  }

  private static List<Part> evenly(int size, int pages) {
    List<Part> parts = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      parts.add(new Part(size * page / pages, size * (page + 1) / pages));
    }
    return parts;
  }

  /// Breaks before a group's head only, unless a group alone is larger than a page.
  private static List<Part> byGroups(Rows rows, int most) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (rows.size() - from > most) {
      int end = from + most;
      while (end > from && !rows.isGroup(end)) {
        end--;
      }
      end = end == from ? from + most : end;
      parts.add(new Part(from, end));
      from = end;
    }
    parts.add(new Part(from, rows.size()));
    return parts;
  }

  int largest() {
    return parts.stream().mapToInt(Part::size).max().orElse(0);
  }
}
