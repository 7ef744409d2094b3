package gateline.file.format;

import gateline.file.json.CanonicalText;
import gateline.file.json.Cursor;
import gateline.file.json.Format;
import gateline.file.json.ListOf;
import gateline.file.json.Numbers;
import gateline.plan.Range;
import java.math.BigDecimal;
import java.util.List;

/// An optimistic and a pessimistic figure in one list.
record RangeFormat(Numbers figure) implements Format<Range> {
  @Override
  public Range read(Cursor in) {
    List<BigDecimal> figures = ListOf.of(figure).read(in);
    if (figures.size() != 2) {
      throw in.refusal("range", "write two numbers in the list, not " + figures.size());
    }
    if (figures.getFirst().compareTo(figures.getLast()) > 0) {
      throw in.refusal("range", "found " + figures + "; write the smaller number first");
    }
    return new Range(figures.getFirst(), figures.getLast());
  }

  @Override
  public void write(Range value, CanonicalText out) {
    ListOf.of(figure).write(List.of(value.optimistic(), value.pessimistic()), out);
  }

  @Override
  public boolean isPlain(Range value) {
    return false;
  }
}
