package gateline.review.standup;

import gateline.edit.field.StandupFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Phase;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Stand-ups as Markdown after the plan's template, to be read by people and read back by
/// `StandupReader`. Private stand-ups and lines are left out unless they are asked for.
public final class StandupMarkdown {
  private static final int LONGEST_NAME = 100;

  private final PlanContext context;
  private final TaskNames tasks;
  private final boolean withPrivate;
  private final StringBuilder out = new StringBuilder();

  private StandupMarkdown(PlanContext context, boolean withPrivate) {
    this.context = context;
    this.withPrivate = withPrivate;
    tasks = new TaskNames(context);
  }

  /// The stand-ups one below the other, without what is private.
  public static String of(PlanContext context, List<Standup> standups) {
    return text(standups, new StandupMarkdown(context, false));
  }

  /// The same with what is private, marked as such.
  public static String withPrivate(PlanContext context, List<Standup> standups) {
    return text(standups, new StandupMarkdown(context, true));
  }

  private static String text(List<Standup> standups, StandupMarkdown writer) {
    standups.stream()
        .filter(standup -> writer.withPrivate || !standup.isPrivate())
        .forEach(writer::write);
    return writer.out.toString();
  }

  private void write(Standup standup) {
    out.append(out.isEmpty() ? "" : "\n")
        .append("# Stand-up of ")
        .append(squad(standup.squad()))
        .append(", week ")
        .append(standup.week())
        .append(standup.isPrivate() ? " " + MarkdownText.PRIVATE : "")
        .append("\n\n");
    stretch(standup.week()).ifPresent(words -> out.append(words).append("\n\n"));
    notes(Section.OUTCOMES, standup.outcomes());
    notes(Section.PROGRESS, standup.progress());
    heading(Section.BLOCKERS);
    standup.blockers().stream().filter(each -> isShown(each.isPrivate())).forEach(this::blocker);
    heading(Section.SIGNALS);
    signals(standup.signals());
    notes(Section.RISKS, standup.risks());
    notes(Section.DECISIONS, standup.decisions());
  }

  private boolean isShown(boolean isPrivate) {
    return withPrivate || !isPrivate;
  }

  private String squad(String id) {
    Squad squad = context.index().squad(id);
    boolean isFound =
        squad != null
            && squad.name().length() <= LONGEST_NAME
            && squad.name().lines().count() == 1
            && StandupReader.squad(context, squad.name()).filter(id::equals).isPresent();
    return MarkdownText.escaped(squad != null && isFound ? squad.name() : id, 0);
  }

  /// `Parity and Coverage / Sprint 2`.
  private Optional<String> stretch(int week) {
    List<String> names =
        Stream.concat(
                context.plan().phases().stream()
                    .filter(phase -> phase.from() <= week && week <= phase.to())
                    .filter(phase -> isShown(phase.isPrivate()))
                    .map(Phase::name),
                context.plan().sprints().stream()
                    .filter(sprint -> sprint.from() <= week && week <= sprint.to())
                    .filter(sprint -> isShown(sprint.isPrivate()))
                    .map(Sprint::name))
            .map(name -> name.replaceAll("\\s+", " ").strip())
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(MarkdownText.escaped("Phase and sprint: " + String.join(" / ", names), 0));
  }

  private void heading(Section section) {
    boolean isFirst = out.charAt(out.length() - 2) == '\n';
    out.append(isFirst ? "" : "\n")
        .append("## ")
        .append(section.number())
        .append(". ")
        .append(section.title())
        .append("\n\n");
  }

  private void notes(Section section, List<Note> notes) {
    heading(section);
    notes.stream()
        .filter(note -> isShown(note.isPrivate()))
        .forEach(note -> line("- ", note(note), note.isPrivate()));
  }

  private void line(String mark, String text, boolean isPrivate) {
    String ending = isPrivate ? " " + MarkdownText.PRIVATE : "";
    out.append((mark + text + ending).stripTrailing()).append('\n');
  }

  private String note(Note note) {
    String text = MarkdownText.escaped(note.text(), 2);
    if (note.task().isEmpty()) {
      int colon = text.indexOf(':');
      boolean looksLikeTask =
          colon > 0 && tasks.find(MarkdownText.plain(text.substring(0, colon))).isPresent();
      return looksLikeTask ? text.substring(0, colon) + "\\" + text.substring(colon) : text;
    }
    String task = "**" + MarkdownText.escaped(tasks.show(note.task()), 2) + "**";
    return text.isEmpty() ? task : task + ": " + text;
  }

  private void blocker(Blocker blocker) {
    String mark = blocker.closed() ? "- [x] " : "- [ ] ";
    line(mark, MarkdownText.escaped(blocker.text(), 2), blocker.isPrivate());
    detail("Impact", blocker.impact());
    detail("Owner", StandupFields.BLOCKER_OWNER.text(blocker, context));
    detail("Due", blocker.due() == null ? "" : blocker.due().toString());
  }

  private void detail(String key, String text) {
    if (!text.isBlank()) {
      out.append("  - ").append(key).append(": ");
      out.append(MarkdownText.escaped(text, 4)).append('\n');
    }
  }

  private void signals(String signals) {
    if (!signals.isBlank()) {
      signals.strip().lines().forEach(each -> line("- ", MarkdownText.escaped(each, 2), false));
    }
  }
}
