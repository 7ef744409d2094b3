package gateline.edit.rewrite;

import gateline.edit.field.ActionFields;
import gateline.edit.field.DecisionFields;
import gateline.edit.field.ItemKind.Noun;
import gateline.edit.field.Lens;
import gateline.edit.field.Part;
import gateline.edit.field.StandupFields;
import gateline.plan.Action;
import gateline.plan.Decision;
import gateline.plan.Plan;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What meetings left behind, rewritten.
final class MeetingRewriter {
  private static final Lens<Standup, String> SQUAD =
      Lens.of(Standup.class, "squad", Standup::squad);
  private static final List<Part<Standup, Note>> NOTES =
      List.of(
          StandupFields.OUTCOMES,
          StandupFields.PROGRESS,
          StandupFields.RISKS,
          StandupFields.DECISIONS);

  private final Rewrite rewrite;
  private final Names names;
  private final Weeks weeks;

  private MeetingRewriter(Rewrite rewrite) {
    this.rewrite = rewrite;
    names = new Names(rewrite);
    weeks = new Weeks(rewrite);
  }

  static Plan apply(Rewrite rewrite, Plan plan) {
    MeetingRewriter rewriter = new MeetingRewriter(rewrite);
    Plan next = Rewriter.each(plan, DecisionFields.KIND, rewriter::decision);
    next = Rewriter.each(next, ActionFields.KIND, rewriter::action);
    return Rewriter.each(next, StandupFields.KIND, rewriter::standup);
  }

  private Decision decision(Decision decision) {
    Decision next = names.owner(decision, DecisionFields.OWNER);
    next = weeks.maybe(next, DecisionFields.WEEK);
    return Days.map(next, DecisionFields.DUE, rewrite::due);
  }

  private Action action(Action action) {
    return Days.map(names.owner(action, ActionFields.OWNER), ActionFields.DUE, rewrite::due);
  }

  private @Nullable Standup standup(Standup standup) {
    Noun noun = StandupFields.KIND.noun();
    Standup next = weeks.moved(standup, Weeks.OF_STANDUP, noun);
    String squad = next == null ? null : names.of(next.squad(), noun);
    if (next == null || squad == null) {
      return null;
    }
    next = SQUAD.with(next, squad);
    for (Part<Standup, Note> part : NOTES) {
      next = part.list().with(next, Lists.map(part.list().of(next), this::note));
    }
    Lens<Standup, List<Blocker>> blockers = StandupFields.BLOCKERS.list();
    return blockers.with(next, Lists.map(next.blockers(), this::blocker));
  }

  /// A note outlives the task it is about.
  private Note note(Note note) {
    String task = StandupFields.NOTE_TASK.of(note);
    return task == null
        ? note
        : StandupFields.NOTE_TASK.with(note, names.of(task, Noun.of("note's task")));
  }

  private Blocker blocker(Blocker blocker) {
    Blocker next = names.owner(blocker, StandupFields.BLOCKER_OWNER);
    return Days.map(next, StandupFields.BLOCKER_DUE, rewrite::due);
  }
}
