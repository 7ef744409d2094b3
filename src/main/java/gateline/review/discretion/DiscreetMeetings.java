package gateline.review.discretion;

import gateline.plan.Action;
import gateline.plan.Decision;
import gateline.plan.Plan;
import gateline.plan.Standup;
import java.util.List;

/// What meetings left behind, without what is private or said by a private squad.
record DiscreetMeetings(NeutralIds ids) {
  Plan.Meetings shown(Plan.Meetings meetings) {
    return new Plan.Meetings(
        meetings.decisions().stream().filter(each -> !each.isPrivate()).map(this::shown).toList(),
        meetings.actions().stream().filter(each -> !each.isPrivate()).map(this::shown).toList(),
        meetings.standups().stream()
            .filter(each -> !each.isPrivate() && !ids.isHidden(each.squad()))
            .map(this::shown)
            .toList());
  }

  private Decision shown(Decision decision) {
    return new Decision(
        decision.id(),
        decision.week(),
        decision.text(),
        ids.of(decision.owner()),
        decision.due(),
        decision.outcome(),
        decision.made(),
        false,
        decision.extras());
  }

  private Action shown(Action action) {
    return new Action(
        action.id(),
        action.text(),
        ids.of(action.owner()),
        action.due(),
        action.done(),
        false,
        action.extras());
  }

  private Standup shown(Standup standup) {
    return new Standup(
        standup.week(),
        standup.squad(),
        notes(standup.outcomes()),
        notes(standup.progress()),
        standup.blockers().stream().filter(each -> !each.isPrivate()).map(this::shown).toList(),
        standup.signals(),
        notes(standup.risks()),
        notes(standup.decisions()),
        false,
        standup.extras());
  }

  /// A line about a private task goes with it.
  private List<Standup.Note> notes(List<Standup.Note> notes) {
    return notes.stream().filter(note -> !note.isPrivate() && !ids.isHidden(note.task())).toList();
  }

  private Standup.Blocker shown(Standup.Blocker blocker) {
    return new Standup.Blocker(
        blocker.text(),
        blocker.impact(),
        ids.of(blocker.owner()),
        blocker.due(),
        blocker.closed(),
        false,
        blocker.extras());
  }
}
