package gateline.ui.inspector;

import gateline.edit.AddItems;
import gateline.edit.ChangeEntries;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Part;
import gateline.edit.notation.FlagNotation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.TextNotation;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.field.Choices;
import gateline.ui.field.FieldControl;
import gateline.ui.field.Input;
import gateline.ui.field.LineArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/// Writes what can be edited onto a page: fields by their names, lists with their entries, places
/// where something is added.
final class Form {
  private final Page page;
  private final Session session;
  private final Document document;
  private final FieldControl controls;

  Form(Page page, Session session, Document document) {
    this.page = page;
    this.session = session;
    this.document = document;
    controls = new FieldControl(session, document.context());
  }

  Page page() {
    return page;
  }

  Document document() {
    return document;
  }

  /// The plan as it stands by now, which may be later than what the page was written from.
  Document current() {
    OpenPlan open = session.open().get();
    return open == null ? document : open.history().document();
  }

  /// Does an edit; one that is refused is left.
  void apply(Edit edit) {
    session.apply(edit);
  }

  /// A control for a text that stands in no field.
  TextField input(String id, Input input) {
    return controls.of(id, input);
  }

  /// The same for a line that may be long.
  LineArea line(String id, Input input) {
    return controls.line(id, input);
  }

  /// A field of one item with its name before it.
  <T> void field(ItemKind<T> kind, T item, Field<T, ?> field) {
    fields(kind, List.of(item), List.of(field));
  }

  /// Fields of one item, or of several of a kind.
  <T> void fields(ItemKind<T> kind, List<T> items, List<Field<T, ?>> fields) {
    for (Field<T, ?> field : fields) {
      page.control(capital(field.label()), controls.of(kind, field, items));
    }
  }

  /// A field of one item under a name of its own.
  <T> void named(String name, ItemKind<T> kind, T item, Field<T, ?> field) {
    page.control(name, controls.of(kind, field, List.of(item)));
  }

  /// A field of one of several items on the page, under that one's name.
  <T> Control ofOne(String name, ItemKind<T> kind, T item, Field<T, ?> field) {
    Control control = controls.of(kind, field, List.of(item));
    control.setId(control.getId() + "-" + kind.id().of(item));
    control.setAccessibleText(name);
    page.control(name, control);
    return control;
  }

  /// Fields of one item in one row under a name.
  <T> void pair(String name, ItemKind<T> kind, T item, List<Field<T, ?>> fields) {
    page.controls(
        name, fields.stream().map(field -> controls.of(kind, field, List.of(item))).toList());
  }

  /// Something that can be done to the item at once.
  void button(String label, Edit edit) {
    page.button(label, () -> session.apply(edit));
  }

  /// The entries of a list, each with its flag and its text; at the end a place to add one.
  <T, E> void part(ItemKind<T> kind, T item, Part<T, E> part) {
    List<Field<E, ?>> fields = new ArrayList<>();
    first(part, FlagNotation.class::isInstance).ifPresent(fields::add);
    first(part, TextNotation.class::isInstance).ifPresent(fields::add);
    entries(kind, item, part, fields);
    add(part.key(), "Add " + article(part.noun()), text -> added(kind, item, part, text));
  }

  /// The entries of a list, each with some of its fields and a way to delete it.
  <T, E> void entries(ItemKind<T> kind, T item, Part<T, E> part, List<Field<E, ?>> fields) {
    for (int i = 0; i < part.list().of(item).size(); i++) {
      int place = i;
      List<Control> row =
          fields.stream()
              .map(field -> controls.of(kind, part.at(place, field), List.of(item)))
              .toList();
      Edit delete = ChangeEntries.remove(kind, item, part, i);
      page.entry(row, "Delete " + part.noun() + " " + (i + 1), () -> session.apply(delete));
    }
  }

  private static <T, E> Optional<Field<E, ?>> first(Part<T, E> part, Predicate<Object> wanted) {
    return part.fields().stream().filter(field -> wanted.test(field.notation())).findFirst();
  }

  private static <T, E> Parsed<Edit> added(ItemKind<T> kind, T item, Part<T, E> part, String text) {
    E entry = part.blank().apply(text.strip());
    return entry == null || text.isBlank()
        ? Parsed.refused("nothing: expected the text of the " + part.noun())
        : Parsed.value(ChangeEntries.add(kind, item, part, entry));
  }

  /// A place where typing adds an item of a kind, by its name.
  <T> void addItem(ItemKind<T> kind, Function<T, T> with) {
    add(
        kind.noun().one(),
        "Add " + article(kind.noun().one()),
        text ->
            AddItems.named(kind, text.strip(), document.context())
                .filter(_ -> !text.isBlank())
                .<Parsed<Edit>>map(add ->
                    Parsed.value(
                        AddItems.of(kind, add.items().stream().map(with).toList(), AddItems.END)))
                .orElseGet(() -> Parsed.refused("nothing: expected a text")));
  }

  /// A place where typing adds something.
  void add(String key, String prompt, Function<String, Parsed<Edit>> read) {
    add(key, new Input("", read, Choices.NONE, prompt));
  }

  void add(String key, Input entry) {
    page.add(controls.of("add-" + key, entry));
  }

  /// A link that leads to another item, what can be typed of it, and a way to delete it.
  void linkEntry(String name, String id, TextField ends, Edit delete) {
    page.linkEntry(page.jump(name, id), ends, () -> session.apply(delete));
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
