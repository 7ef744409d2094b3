package gateline.file.merge;

import gateline.file.PlanReader;
import gateline.file.ReadResult;
import gateline.file.json.JsonTree;
import gateline.plan.JsonValue.Members;
import gateline.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The three-way merge of two versions of a plan that grew from one. What one side changed is
/// taken, what both changed apart is a conflict, and in a conflict ours holds unless theirs was
/// chosen.
///
/// What both did may also make no plan together: a task removed here and linked to there, links
/// that close a loop, an id given twice, a week behind the new last one. These are conflicts too.
public final class PlanMerge {
  private static final int MOST_PASSES = 40;

  private final Three<Members> trees;
  private final Sides sides;
  private final Plan ours;
  private final Dangling dangling;
  private final Loops loops;
  private final Breaches breaches;

  /// A plan that can be saved, and what was not clear about it, in the order of the file.
  public record Merged(Plan plan, List<Conflict> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  private PlanMerge(Three<Plan> plans, Three<Members> trees, Set<List<String>> takeTheirs) {
    this.trees = trees;
    ours = plans.ours();
    sides = new Sides(takeTheirs);
    dangling = new Dangling(plans, trees);
    loops = new Loops(plans);
    breaches = new Breaches(trees);
  }

  /// Merges with ours in every conflict; `base` is null where each side began a file of its own.
  public static Merged of(@Nullable Plan base, Plan ours, Plan theirs) {
    return of(base, ours, theirs, Set.of());
  }

  /// Merges with theirs in the conflicts of these paths.
  public static Merged of(
      @Nullable Plan base, Plan ours, Plan theirs, Set<List<String>> takeTheirs) {
    Members before = base == null ? new Members(List.of()) : PlanDiff.tree(base);
    Three<Members> trees = new Three<>(before, PlanDiff.tree(ours), PlanDiff.tree(theirs));
    Three<Plan> plans = new Three<>(base == null ? ours : base, ours, theirs);
    return new PlanMerge(plans, trees, takeTheirs).merged();
  }

  private Merged merged() {
    SequencedMap<List<String>, Conflict> repaired = new LinkedHashMap<>();
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      TreeMerge merge = new TreeMerge(sides);
      Members tree = merge.plan(trees);
      ReadResult read = PlanReader.read(JsonTree.text(tree).getBytes(StandardCharsets.UTF_8));
      Repairs repairs = new Repairs(sides);
      mend(read, tree, repairs);
      repairs.found().forEach(each -> repaired.merge(each.path(), each, Conflict::and));
      if (read instanceof ReadResult.Opened opened && !repairs.areNew()) {
        return new Merged(opened.plan(), together(merge.conflicts(), repaired));
      }
    }
    Conflict all = Conflicts.misfit(Spot.PLAN, "the two versions contradict each other throughout");
    return new Merged(ours, List.of(all));
  }

  private void mend(ReadResult read, Members tree, Repairs repairs) {
    switch (read) {
      case ReadResult.Refused refused -> breaches.mend(refused.problem(), tree, repairs);
      case ReadResult.Opened opened -> {
        dangling.mend(opened.plan(), tree, repairs);
        loops.mend(opened.plan(), tree, repairs);
      }
    }
  }

  private static List<Conflict> together(
      SequencedMap<List<String>, Conflict> conflicts,
      SequencedMap<List<String>, Conflict> repaired) {
    SequencedMap<List<String>, Conflict> all = new LinkedHashMap<>(conflicts);
    repaired.values().forEach(each -> all.merge(each.path(), each, Conflict::and));
    return List.copyOf(all.values());
  }
}
