package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.plan.Week;
import gateline.plan.Week.Item;
import java.util.List;

/// What one week is about, and its objectives and deliverables.
final class WeekFormat {
  private static final Keys<Item> ITEM_KEYS = Keys.of("entry");
  private static final Key<Item, String> TEXT = ITEM_KEYS.text("text", Item::text);
  private static final Key<Item, Boolean> DONE = ITEM_KEYS.flag("done", Item::done);
  private static final Key<Item, Boolean> ITEM_PRIVATE = ITEM_KEYS.flag("private", Item::isPrivate);

  private static final ObjectFormat<Item> ITEM = ITEM_KEYS.build(WeekFormat::item, Item::extras);

  private static final Keys<Week> KEYS = Keys.of("week");
  private static final Key<Week, Integer> WEEK_NUMBER =
      KEYS.required("week", Figures.WEEK, Week::week);
  private static final Key<Week, String> TITLE = KEYS.text("title", Week::title);
  private static final Key<Week, List<Item>> OBJECTIVES =
      KEYS.list("objectives", ITEM, Week::objectives);
  private static final Key<Week, List<Item>> DELIVERABLES =
      KEYS.list("deliverables", ITEM, Week::deliverables);
  private static final Key<Week, String> DEPENDENCIES =
      KEYS.text("dependencies", Week::dependencies);
  private static final Key<Week, Boolean> PRIVATE = KEYS.flag("private", Week::isPrivate);

  static final ObjectFormat<Week> WEEK = KEYS.build(WeekFormat::week, Week::extras);

  private WeekFormat() {}

  private static Item item(Fields in) {
    return new Item(in.get(TEXT), in.get(DONE), in.get(ITEM_PRIVATE), in.extras());
  }

  private static Week week(Fields in) {
    return new Week(
        in.get(WEEK_NUMBER),
        in.get(TITLE),
        in.get(OBJECTIVES),
        in.get(DELIVERABLES),
        in.get(DEPENDENCIES),
        in.get(PRIVATE),
        in.extras());
  }
}
