package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.edit.Edit;
import gateline.edit.field.Lens;
import gateline.edit.field.Part;
import gateline.edit.field.StandupFields;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.plan.Task;
import gateline.review.standup.Mention;
import gateline.review.standup.OpenBlocker;
import gateline.review.standup.Section;
import gateline.review.standup.SquadWeek;
import gateline.review.standup.StandupLine;
import gateline.review.standup.Standups;
import gateline.review.standup.Standups.Slot;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;

/// The stand-up of a squad in a week, section by section as in the template: as it was filed, or a
/// draft that the first change files. Lines are typed in place; of each a task, a risk or a
/// decision can be made.
final class StandupPage {
  private static final Lens<Standup, List<String>> SIGNALS =
      new Lens<>(StandupPage::signals, StandupPage::withSignals);

  private final Form form;
  private final BoardModel model;
  private final Slot slot;
  private final StandupEdits edits;
  private final Standup standup;

  StandupPage(Form form, BoardModel model, Slot slot) {
    this.form = form;
    this.model = model;
    this.slot = slot;
    edits = new StandupEdits(form, slot);
    standup = edits.now();
  }

  void write() {
    head();
    for (Section section : Section.values()) {
      form.page().section(section.number() + ". " + section.title());
      switch (section) {
        case OUTCOMES -> notes(StandupFields.OUTCOMES, "Add an outcome");
        case PROGRESS -> notes(StandupFields.PROGRESS, "Add a line on progress");
        case BLOCKERS -> blockers();
        case SIGNALS -> signalLines();
        case RISKS -> notes(StandupFields.RISKS, "Add a risk");
        case DECISIONS -> notes(StandupFields.DECISIONS, "Add a decision that is needed");
      }
    }
    new StandupFoot(form, edits).write();
    beside();
  }

  private void head() {
    Plan plan = model.plan();
    String days =
        DateWords.shortDay(plan.weekStart(slot.week()))
            + " to "
            + DateWords.shortDay(plan.weekEnd(slot.week()));
    String squad = model.schedule().index().ownerName(slot.squad());
    form.page().title("Stand-up · week " + slot.week() + " · " + days, squad);
    form.page().text(SquadWeek.of(model.schedule(), slot.week(), slot.squad()).summary());
    if (edits.isHeld()) {
      form.field(StandupFields.KIND, standup, StandupFields.PRIVATE);
    } else {
      form.page().text("A draft of what the plan knows; the first change files it.");
      form.page().button("File this draft", () -> form.apply(edits.file()));
    }
  }

  private void notes(Part<Standup, Note> part, String prompt) {
    StandupLines<Note> lines =
        new StandupLines<>(
            edits,
            part.list(),
            part.key(),
            part.noun(),
            Note::text,
            StandupFields.NOTE_TEXT::with,
            text -> new Note(text, "", false, Extras.NONE));
    for (int at = 0; at < part.list().of(standup).size(); at++) {
      note(lines, part.list().of(standup).get(at), at);
    }
    lines.add(prompt);
  }

  private void note(StandupLines<Note> lines, Note note, int at) {
    Task task = model.schedule().index().task(note.task());
    if (task != null) {
      form.page().link(task.name(), task.id(), note.isPrivate() ? "private" : "");
    } else if (note.isPrivate()) {
      form.page().text("Private:");
    }
    List<MenuItem> made = made(lines, now -> line(lines.list().of(now), at, now));
    made.add(
        lines.item(
            note.isPrivate() ? "Not private" : "Private",
            () ->
                edits.replaced(
                    lines.list(),
                    at,
                    each -> StandupFields.NOTE_PRIVATE.with(each, !each.isPrivate()),
                    lines.noun())));
    form.page().row(List.of(lines.field(note, at)), lines.menu(note, at, made));
    mention(note.text());
  }

  private StandupLine line(List<Note> notes, int at, Standup now) {
    return StandupLine.of(edits.document().context(), now, notes.get(at));
  }

  private List<MenuItem> made(StandupLines<?> lines, Function<Standup, StandupLine> line) {
    return new ArrayList<>(
        List.of(
            lines.item("Make a task of it", () -> made(line, StandupLine::asTask)),
            lines.item("Make a risk of it", () -> made(line, StandupLine::asRisk)),
            lines.item("Make a decision of it", () -> made(line, StandupLine::asDecision))));
  }

  private Edit made(Function<Standup, StandupLine> line, Function<StandupLine, Edit> what) {
    return edits.made(now -> what.apply(line.apply(now)));
  }

  /// What of the plan a line is about.
  private void mention(String text) {
    Plan plan = model.plan();
    Mention.task(plan, text)
        .ifPresent(task -> form.page().link("→ " + task.name(), task.id(), "task"));
    Mention.risk(plan, text)
        .ifPresent(risk -> form.page().link("→ " + risk.text(), risk.id(), "risk"));
    Mention.decision(plan, text)
        .ifPresent(decision ->
            form.page().field("→ decision", decision.made() == null ? "open" : decision.outcome()));
  }

  private void blockers() {
    StandupLines<Blocker> lines =
        new StandupLines<>(
            edits,
            StandupFields.BLOCKERS.list(),
            "blockers",
            "blocker",
            Blocker::text,
            StandupFields.BLOCKER_TEXT::with,
            text -> new Blocker(text, "", "", null, false, false, Extras.NONE));
    for (int at = 0; at < standup.blockers().size(); at++) {
      blocker(lines, standup.blockers().get(at), at);
    }
    lines.add("Add a blocker");
    OpenBlocker.of(model.plan(), slot.week(), slot.squad()).stream()
        .filter(each -> each.last().week() < slot.week() && edits.isHeld())
        .forEach(this::carried);
  }

  private void blocker(StandupLines<Blocker> lines, Blocker blocker, int at) {
    CheckBox closed = new CheckBox();
    closed.setId("standup-closed-" + (at + 1));
    closed.setAccessibleText("Blocker " + (at + 1) + " is closed");
    closed.setSelected(blocker.closed());
    closed.setOnAction(_ ->
        form.apply(
            edits.replaced(
                lines.list(),
                at,
                each -> StandupFields.BLOCKER_CLOSED.with(each, closed.isSelected()),
                "blocker")));
    List<MenuItem> made =
        made(lines, now -> StandupLine.of(edits.document().context(), now, now.blockers().get(at)));
    made.add(
        lines.item(
            blocker.isPrivate() ? "Not private" : "Private",
            () ->
                edits.replaced(
                    lines.list(),
                    at,
                    each -> StandupFields.BLOCKER_PRIVATE.with(each, !each.isPrivate()),
                    "blocker")));
    if (blocker.isPrivate()) {
      form.page().text("Private:");
    }
    form.page().row(List.of(closed, lines.field(blocker, at)), lines.menu(blocker, at, made));
    new BlockerDetails(form, edits, at).write(blocker);
    mention(blocker.text());
  }

  /// One that an earlier stand-up named and this one does not.
  private void carried(OpenBlocker open) {
    form.page()
        .warning("Still open from week " + open.last().week() + ": " + open.blocker().text());
    form.page().button("Close it", () -> form.apply(open.close()));
  }

  private void signalLines() {
    StandupLines<String> lines =
        new StandupLines<>(
            edits, SIGNALS, "signals", "signal", text -> text, (_, text) -> text, text -> text);
    List<String> signals = SIGNALS.of(standup);
    for (int at = 0; at < signals.size(); at++) {
      String signal = signals.get(at);
      form.page().row(List.of(lines.field(signal, at)), lines.menu(signal, at, List.of()));
    }
    lines.add("Add a figure or a signal");
  }

  private static List<String> signals(Standup standup) {
    return standup.signals().isEmpty() ? List.of() : standup.signals().lines().toList();
  }

  private static Standup withSignals(Standup standup, List<String> lines) {
    return StandupFields.SIGNALS.with(standup, String.join("\n", lines));
  }

  /// The ways to the weeks before and after, and to the other squads of the week.
  private void beside() {
    form.page().section("Other stand-ups");
    for (int week : List.of(slot.week() - 1, slot.week() + 1)) {
      if (week >= 1 && week <= model.plan().weeks()) {
        link(form, model.plan(), new Slot(week, slot.squad()));
      }
    }
    for (Squad squad : model.plan().squads()) {
      if (!squad.id().equals(slot.squad())) {
        link(form, model.plan(), new Slot(slot.week(), squad.id()));
      }
    }
  }

  /// A link to a stand-up, with a word on how it stands.
  static void link(Form form, Plan plan, Slot slot) {
    String squad = form.document().context().index().ownerName(slot.squad());
    String word =
        Standups.find(plan, slot.week(), slot.squad()).map(StandupPage::word).orElse("draft");
    String id = StandupFields.id(slot.week(), slot.squad());
    form.page().link(squad + ", week " + slot.week(), id, word);
  }

  private static String word(Standup standup) {
    long open = standup.blockers().stream().filter(each -> !each.closed()).count();
    return open == 0 ? "held" : open == 1 ? "1 blocker" : open + " blockers";
  }
}
