package gateline.schedule;

import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Problem;
import gateline.time.WorkTime;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The dates that follow from a plan. Tasks and gates are addressed by their position in the plan;
/// minutes are working minutes on the axis of `time()`.
public final class Schedule {
  private final Frame frame;
  private final Network network;
  private final Demands demands;
  private final Requirements requirements;
  private final Course course;
  private final Dates dates;
  private final BitSet open;
  private final List<GateDates> gates;

  private Schedule(Frame frame, Network network, Demands demands, Requirements requirements) {
    this.frame = frame;
    this.network = network;
    this.demands = demands;
    this.requirements = requirements;
    course = network.course;
    dates = Dates.of(course, demands, requirements);
    open = OpenDates.of(course, demands, frame.holds());
    gates = requirements.gateDates(course, dates, open);
  }

  /// Schedules a whole plan: one forward and one backward pass over its links.
  public static Schedule of(Plan plan) {
    Frame frame = Frame.of(plan);
    Demands demands = Demands.of(frame);
    Network network = Network.of(frame);
    return new Schedule(frame, network, demands, Requirements.of(frame, demands));
  }

  /// The schedule of an edited plan: the same as `of(next)`, but what the edit left as it was is
  /// not compiled anew. Both passes are run anew.
  public Schedule after(Plan next) {
    Frame nextFrame = frame.after(next);
    Demands nextDemands = demands.after(frame, nextFrame);
    Network nextNetwork = network.after(frame, nextFrame);
    boolean sameGates =
        nextFrame.isLike(frame)
            && nextNetwork == network
            && Arrays.equals(demands.weeks(), nextDemands.weeks());
    Requirements nextRequirements =
        sameGates ? requirements : Requirements.of(nextFrame, nextDemands);
    return new Schedule(nextFrame, nextNetwork, nextDemands, nextRequirements);
  }

  /// The same tasks to be placed with other lengths.
  public Trial trial() {
    return new Trial(course, demands.copy());
  }

  public Plan plan() {
    return frame.plan();
  }

  public PlanIndex index() {
    return frame.index();
  }

  public WorkTime time() {
    return frame.time();
  }

  public Network network() {
    return network;
  }

  /// Early start in working minutes.
  public long start(int task) {
    return dates.start[course.rank(task)];
  }

  /// Early finish in working minutes.
  public long finish(int task) {
    return dates.finish[course.rank(task)];
  }

  /// The latest start that keeps the plan's finish and all deadlines; may be negative.
  public long lateStart(int task) {
    return start(task) + totalSlack(task);
  }

  public long lateFinish(int task) {
    return dates.late[course.rank(task)];
  }

  /// Late start less early start, in working minutes; negative when a deadline is missed.
  public long totalSlack(int task) {
    return lateFinish(task) - finish(task);
  }

  /// How far the task can slip before it moves a successor, in working minutes.
  public long freeSlack(int task) {
    long least = Long.MAX_VALUE;
    for (int link : network.outOf(task)) {
      least = Math.min(least, linkSlack(link));
    }
    return least == Long.MAX_VALUE ? finish() - finish(task) : least;
  }

  /// How far the predecessor of a link can slip before the link moves its successor, in working
  /// minutes; `Long.MAX_VALUE` where it asks nothing of it.
  public long linkSlack(int link) {
    int next = network.to(link);
    return isFixed(next) ? Long.MAX_VALUE : dates.asked[course.rank(next)] - asked(link);
  }

  /// The start that a link asks of its successor, in working minutes; it may lie before the plan's.
  public long asked(int link) {
    int other = network.from(link);
    int kind = network.links.kinds[link];
    long end = (kind & Links.FROM_START) == 0 ? finish(other) : start(other);
    long back = (kind & Links.TO_FINISH) == 0 ? 0 : demands.length(network.to(link));
    return end + network.links.lags[link] - back;
  }

  /// The people on a task, one when it has no squad that the plan knows.
  public BigDecimal people(int task) {
    return Demands.people(plan().tasks().get(task), frame);
  }

  /// Whether links ask nothing of the task: it is pinned, started or finished.
  boolean isFixed(int task) {
    return demands.isFixed(task);
  }

  Holds holds() {
    return frame.holds();
  }

  /// The start as shown: a morning at a day's edge, and one instant for a task without length.
  public LocalDateTime startAt(int task) {
    return isInstant(task) && !Reasons.startsWithADay(this, task)
        ? time().endAt(start(task))
        : time().beginAt(start(task));
  }

  /// The finish as shown: the last moment worked.
  public LocalDateTime finishAt(int task) {
    return isInstant(task) ? startAt(task) : time().endAt(finish(task));
  }

  /// Whether the task is shown as a point: a milestone, or so short that it rounds to nothing.
  public boolean isInstant(int task) {
    return start(task) == finish(task);
  }

  /// Not finished, and without total slack.
  public boolean isCritical(int task) {
    return totalSlack(task) <= 0 && !plan().tasks().get(task).isFinished();
  }

  public Driver driver(int task) {
    return Reasons.driver(this, task);
  }

  /// Whether a held or missed gate pauses the task with no end in sight: its dates are computed as
  /// if it did not.
  public boolean isPaused(int task) {
    return pausedBy(task) >= 0;
  }

  /// The position of the gate that pauses the task (the earliest of several), or -1.
  public int pausedBy(int task) {
    return !isFixed(task) && holds().pauses(demands.weeks()[task]) ? holds().pausing() : -1;
  }

  /// The position of the gate that pauses later work with no end in sight, or -1.
  public int pausingGate() {
    return holds().pausing();
  }

  /// Whether the task's dates rest on a paused one (or it is paused itself), so that any forecast
  /// from it is open.
  public boolean isOpen(int task) {
    return open.get(course.rank(task));
  }

  /// Whether the plan's finish rests on a paused task, so that it is open.
  public boolean isFinishOpen() {
    return !open.isEmpty();
  }

  /// How far the finish lies behind the last working minute of the task's week, in working minutes;
  /// 0 when it does not, or has no week.
  public long spillOver(int task) {
    int week = demands.weeks()[task];
    return week == 0 ? 0 : Math.max(0, finish(task) - time().endOf(plan().weekEnd(week)));
  }

  /// The plan's finish: the latest early finish of any task, 0 for an empty plan.
  public long finish() {
    return dates.planFinish;
  }

  /// The plan's finish as shown.
  public LocalDateTime finishAt() {
    return time().endAt(finish());
  }

  public GateDates gate(int gate) {
    return gates.get(gate);
  }

  /// Whether the gate's week is over at the status date and nothing was decided.
  public boolean isMissed(int gate) {
    return holds().missed().get(gate);
  }

  /// The positions of the tasks a gate requires, said or by default, in plan order.
  public int[] required(int gate) {
    return requirements.of(gate);
  }

  /// Slack against the undecided gates alone, in working minutes; `Long.MAX_VALUE` where none asks.
  /// The plan's finish and deadlines bound the total slack, not this one.
  public long gateSlack(int task) {
    return dates.gate[course.rank(task)] < 0
        ? Long.MAX_VALUE
        : dates.gateLate[course.rank(task)] - finish(task);
  }

  /// The position of the gate for which the task is gate-critical, or -1 when it is not.
  public int criticalForGate(int task) {
    boolean isFinished = plan().tasks().get(task).isFinished();
    return gateSlack(task) <= 0 && !isFinished ? dates.gate[course.rank(task)] : -1;
  }

  /// The loops that links would close which are left out for it: each goes from the successor of
  /// its link along links that count to its predecessor, by positions of tasks.
  public List<List<Integer>> loops() {
    return network.loops.stream().map(Loop::round).toList();
  }

  /// Loops, broken links, impossible facts: what scheduling found wrong with the plan.
  public List<Problem> problems() {
    return Findings.of(this);
  }
}
