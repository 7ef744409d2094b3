package gateline.plan;

/// Where a problem is: in the text of a file, on a field of an item, or the plan as a whole.
public sealed interface Place {
  /// A line and column, both counted from 1.
  record InFile(int line, int column) implements Place {
    @Override
    public String toString() {
      return "line " + line + ", column " + column;
    }
  }

  /// A field of the item with this id; `field` is its key in the file or empty.
  record OnItem(String id, String field) implements Place {
    @Override
    public String toString() {
      return field.isEmpty() ? id : id + "." + field;
    }
  }

  /// The plan itself; `field` is a key of the plan or empty.
  record OnPlan(String field) implements Place {
    @Override
    public String toString() {
      return field.isEmpty() ? "plan" : "plan." + field;
    }
  }
}
