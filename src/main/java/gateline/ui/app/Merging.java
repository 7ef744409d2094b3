package gateline.ui.app;

import gateline.file.LineEnd;
import gateline.file.PlanWriter;
import gateline.file.merge.PlanMerge;
import gateline.file.merge.PlanMerge.Merged;
import gateline.plan.Plan;
import gateline.ui.app.Background.Outcome;
import gateline.ui.dialog.ConflictPanel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Merges the plan at hand with what its file holds by now. What the two do not agree on is put to
/// the user, whose own side holds unless another is chosen.
final class Merging {
  private final Workplace place;
  private final ConflictPanel panel;

  /// What to merge. `ours` is asked when it is needed, since the user may go on editing; of
  /// `theirs` the very object comes out where nothing of ours is left.
  record Request(Path file, Plan base, Supplier<Plan> ours, Plan theirs, Answer answer) {}

  /// Who gets the plan that comes of it, or hears that the user wants none.
  record Answer(Consumer<Plan> done, Runnable canceled) {}

  Merging(Workplace place, ConflictPanel panel) {
    this.place = place;
    this.panel = panel;
  }

  void begin(Request request) {
    merge(
        request,
        Set.of(),
        merged -> {
          if (merged.conflicts().isEmpty()) {
            request.answer().done().accept(merged.plan());
          } else {
            String title = "Both sides changed the same in " + Notice.named(request.file());
            panel.ask(
                title,
                merged.conflicts(),
                new ConflictPanel.Answer(
                    chosen -> decide(request, chosen), request.answer().canceled()));
          }
        });
  }

  private void decide(Request request, Set<List<String>> theirs) {
    merge(request, theirs, merged -> request.answer().done().accept(merged.plan()));
  }

  private void merge(Request request, Set<List<String>> takeTheirs, Consumer<Merged> next) {
    Plan ours = request.ours().get();
    place
        .background()
        .run(
            "Merging " + request.file().getFileName(),
            () -> alike(PlanMerge.of(request.base(), ours, request.theirs(), takeTheirs), request),
            new Outcome<>(
                merged -> {
                  if (request.ours().get() == ours) {
                    next.accept(merged);
                  } else {
                    merge(request, takeTheirs, next);
                  }
                },
                e -> place.say(Topic.FILE, Notice.opening(request.file(), e))));
  }

  private static Merged alike(Merged merged, Request request) {
    boolean isTheirs = text(merged.plan()).equals(text(request.theirs()));
    return isTheirs ? new Merged(request.theirs(), merged.conflicts()) : merged;
  }

  static String text(Plan plan) {
    return PlanWriter.text(plan, LineEnd.UNIX);
  }
}
