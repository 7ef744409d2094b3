package gateline.edit.field;

import java.util.List;

/// All kinds of items a plan has.
public final class Kinds {
  public static final List<ItemKind<?>> ALL = List.of(TaskFields.KIND);

  private Kinds() {}
}
