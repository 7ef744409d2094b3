package gateline.ui.inspector;

import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.FileStandup;
import gateline.edit.Together;
import gateline.edit.field.Lens;
import gateline.edit.notation.Parsed;
import gateline.plan.Standup;
import gateline.review.standup.StandupDraft;
import gateline.review.standup.Standups;
import gateline.review.standup.Standups.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The edits of one stand-up's form. Each is made of the stand-up as it reads when the edit is
/// asked for; the first one files the draft together with it.
record StandupEdits(Form form, Slot slot) {
  Document document() {
    return form.current();
  }

  /// The stand-up as it is filed, or a draft of it.
  Standup now() {
    return StandupDraft.heldOr(document().schedule(), slot.week(), slot.squad());
  }

  boolean isHeld() {
    return Standups.find(document().plan(), slot.week(), slot.squad()).isPresent();
  }

  /// Files it as it is.
  Edit file() {
    return FileStandup.of(now(), document().context());
  }

  /// Files it with a list changed; `words` say what was done.
  <E> Edit changed(Lens<Standup, List<E>> list, UnaryOperator<List<E>> change, String words) {
    Standup now = now();
    List<E> next = change.apply(new ArrayList<>(list.of(now)));
    String title = FileStandup.title(now, document().context());
    return new FileStandup(list.with(now, next), words + " of the " + title);
  }

  /// One more line behind the others.
  <E> Parsed<Edit> added(Lens<Standup, List<E>> list, E line, String noun) {
    return Parsed.value(
        changed(
            list,
            lines -> {
              lines.add(line);
              return lines;
            },
            "add " + noun));
  }

  /// One line less, if it is still the one that was meant.
  <E> Edit removed(Lens<Standup, List<E>> list, int at, Predicate<E> isMeant, String noun) {
    return changed(
        list,
        lines -> {
          if (at < lines.size() && isMeant.test(lines.get(at))) {
            lines.remove(at);
          }
          return lines;
        },
        "delete " + noun + " " + (at + 1));
  }

  <E> Edit replaced(Lens<Standup, List<E>> list, int at, UnaryOperator<E> change, String noun) {
    return changed(
        list,
        lines -> {
          if (at < lines.size()) {
            lines.set(at, change.apply(lines.get(at)));
          }
          return lines;
        },
        "change " + noun + " " + (at + 1));
  }

  /// An edit made of a line, together with filing the draft it stands in.
  Edit made(Function<Standup, Edit> of) {
    Edit edit = of.apply(now());
    return isHeld() ? edit : new Together(edit.label(), List.of(file(), edit));
  }
}
