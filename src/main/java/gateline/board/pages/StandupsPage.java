package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.review.discretion.Discretion;
import gateline.review.standup.OpenBlocker;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What each squad reported in the week: what is in its way first, then how it goes.
final class StandupsPage implements Content, PanelGrid.Source {
  private final Review review;
  private final Slide slide;
  private final List<Squad> squads;

  StandupsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    List<Squad> shown =
        plan().squads().stream().filter(each -> !Discretion.isNeutral(each.id())).toList();
    squads =
        Stream.concat(
                shown.stream().filter(each -> !standup(each).isEmpty()),
                shown.stream().filter(each -> standup(each).isEmpty()))
            .toList();
  }

  private Plan plan() {
    return review.plan();
  }

  /// The squad's stand-up of the week, none or one, or more in a plan that holds more.
  private List<Standup> standup(Squad squad) {
    return plan().meetings().standups().stream()
        .filter(each -> each.week() == review.week() && each.squad().equals(squad.id()))
        .toList();
  }

  /// What is in a squad's way, those of earlier weeks too.
  private List<OpenBlocker> blockers(Squad squad) {
    return OpenBlocker.of(plan(), review.week(), squad.id());
  }

  @Override
  public String title() {
    long held = squads.stream().filter(each -> !standup(each).isEmpty()).count();
    List<OpenBlocker> open = squads.stream().flatMap(each -> blockers(each).stream()).toList();
    if (open.isEmpty() && held == 0) {
      return "No stand-up has been held in week " + review.week();
    }
    if (open.isEmpty()) {
      return "Nothing is in the way of " + Counted.of(held, "squad");
    }
    return Counted.of(open.size(), "blocker")
        + " in the way"
        + (open.size() == 1 ? ": " : ", the first: ")
        + open.getFirst().blocker().text();
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (squads.stream().allMatch(each -> standup(each).isEmpty() && blockers(each).isEmpty())) {
      String words = "What each squad reports in its stand-up of the week stands here.";
      Nothing.draw(pen, slide, room, words);
    } else {
      new PanelGrid(slide, this).draw(pen, room);
    }
  }

  @Override
  public int count() {
    return squads.size();
  }

  @Override
  public String what() {
    return "squads";
  }

  @Override
  public Panel panel(int position, Writing writing) {
    Squad squad = squads.get(position);
    int place = review.model().schedule().index().squadPosition(squad.id());
    Color color = slide.palette().squad(squad, place);
    List<CardItem> items = new ArrayList<>();
    blockers(squad).forEach(each -> blocker(each, writing, items));
    for (Standup each : standup(squad)) {
      items.addAll(new Report(writing, each).items());
    }
    if (items.isEmpty()) {
      items.add(writing.quiet("No stand-up in week " + review.week(), mark("none", squad)));
    }
    return Panel.ofSquad(writing, squad, color, List.of(), items);
  }

  private static Mark mark(String part, Squad squad) {
    return new BoardMark.Note("standup-" + part + "-" + squad.id());
  }

  private void blocker(OpenBlocker open, Writing writing, List<CardItem> items) {
    Blocker blocker = open.blocker();
    String id = open.last().squad() + "-" + items.size();
    Color bad = slide.palette().signal().bad();
    Mark mark = new BoardMark.Note("blocker-" + id);
    CardItem text = writing.strong("Blocked: " + blocker.text(), bad, mark);
    LocalDate due = blocker.due();
    String until = due == null ? "" : "by " + DateWords.day(due);
    String since = open.since() < review.week() ? "since week " + open.since() : "";
    String owner = review.model().schedule().index().ownerName(blocker.owner());
    List<String> parts =
        Stream.of(blocker.impact(), owner, until, since).filter(part -> !part.isEmpty()).toList();
    Mark more = new BoardMark.Note("blocker-owner-" + id);
    items.add(writing.entry(text, String.join(" · ", parts), more));
  }

  /// The lines of one stand-up.
  private final class Report {
    private final Writing writing;
    private final Standup standup;
    private final List<CardItem> items = new ArrayList<>();

    Report(Writing writing, Standup standup) {
      this.writing = writing;
      this.standup = standup;
    }

    List<CardItem> items() {
      notes("", standup.progress());
      notes("Decide: ", standup.decisions());
      notes("Risk: ", standup.risks());
      if (!standup.signals().isEmpty()) {
        items.add(writing.quiet(standup.signals(), mark("signals")));
      }
      return items;
    }

    private Mark mark(String part) {
      return new BoardMark.Note("standup-" + part + "-" + standup.squad() + "-" + items.size());
    }

    private void notes(String before, List<Note> notes) {
      for (Note each : notes) {
        String task = task(each);
        String words = before + (task.isEmpty() ? "" : task + ": ") + each.text();
        Mark mark = mark("note");
        items.add(writing.line(words, writing.primary(), Sign.NONE, Aside.NONE, mark));
      }
    }

    private String task(Note note) {
      var task = review.model().schedule().index().task(note.task());
      return task == null ? "" : task.name();
    }
  }
}
