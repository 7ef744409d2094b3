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
record RangeFormat(Format<List<BigDecimal>> pair) implements Format<Range> {
  static RangeFormat of(Numbers figure) {
    return new RangeFormat(ListOf.of(figure));
  }

  @Override
  public Range read(Cursor in) {
    List<BigDecimal> figures = pair.read(in);
    if (figures.size() != 2 || figures.getFirst().compareTo(figures.getLast()) > 0) {
      throw in.refusal(
          "range",
          "found " + figures + "; write two numbers, the optimistic and smaller one first");
    }
    return new Range(figures.getFirst(), figures.getLast());
  }

  @Override
  public void write(Range value, CanonicalText out) {
    pair.write(List.of(value.optimistic(), value.pessimistic()), out);
  }

  @Override
  public boolean isPlain(Range value) {
    return false;
  }
}
