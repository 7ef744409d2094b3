package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Week;
import gateline.plan.Week.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What can be edited in the entry of a week. Its id is `week-3`; a week without an entry gets one
/// when it is first edited.
public final class WeekFields {
  private static final Fields<Week> FIELDS = new Fields<>(Week.class);
  public static final Field<Week, String> TITLE =
      FIELDS.add("title", TextNotation.LINE, Week::title);
  public static final Field<Week, String> DEPENDENCIES =
      FIELDS.add("dependencies", TextNotation.LINES, Week::dependencies);
  public static final Field<Week, Boolean> PRIVATE = FIELDS.isPrivate(Week::isPrivate);

  private static final Fields<Item> ITEM = new Fields<>(Item.class);
  public static final Field<Item, String> ITEM_TEXT =
      ITEM.add("text", TextNotation.LINE, Item::text);
  public static final Field<Item, Boolean> ITEM_DONE = ITEM.flag("done", Item::done);
  public static final Field<Item, Boolean> ITEM_PRIVATE = ITEM.isPrivate(Item::isPrivate);

  public static final Part<Week, Item> OBJECTIVES =
      items("objectives", "objective", Lens.of(Week.class, "objectives", Week::objectives));
  public static final Part<Week, Item> DELIVERABLES =
      items("deliverables", "deliverable", Lens.of(Week.class, "deliverables", Week::deliverables));

  public static final ItemKind<Week> KIND =
      new ItemKind<>(
          new Noun("weekly entry", "weekly entries"),
          Lens.of(Plan.class, "weekly", Plan::weekly),
          Lens.readOnly(week -> id(week.week())),
          week -> "week " + week.week(),
          new MadeByEditing(),
          _ -> null,
          FIELDS.all(),
          List.of(OBJECTIVES, DELIVERABLES),
          List.of());

  private WeekFields() {}

  /// What the entry of a week goes by.
  public static String id(int week) {
    return "week-" + week;
  }

  private static Part<Week, Item> items(String key, String noun, Lens<Week, List<Item>> list) {
    return new Part<>(
        key, noun, list, text -> new Item(text, false, false, Extras.NONE), ITEM.all());
  }

  private record MadeByEditing() implements Origin<Week> {
    @Override
    public @Nullable Week blank(String id, String name, Plan plan) {
      return null;
    }

    @Override
    public Optional<Week> implied(Plan plan, String wanted) {
      return IntStream.rangeClosed(1, plan.weeks())
          .filter(week -> id(week).equals(wanted))
          .mapToObj(week -> new Week(week, "", List.of(), List.of(), "", false, Extras.NONE))
          .findFirst();
    }

    @Override
    public Comparator<Week> order() {
      return Comparator.comparingInt(Week::week);
    }
  }
}
