package gateline.exchange;

import gateline.plan.Extras;
import gateline.plan.Link;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads single-mode project files of PSPLIB (Kolisch and Sprecher 1996): a renewable resource
/// becomes a squad of that many people, a job a task that takes people of the squads for its
/// duration in days, its successors wait for its finish.
public final class Psplib {
  /// The bytes above which a file is refused.
  public static final int LARGEST = 16 << 20;

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final int MOST_WEEKS = 520;

  private Psplib() {}

  /// Reads the content of a file, whose name becomes the plan's.
  public static Imported read(String name, byte[] content) {
    if (content.length > LARGEST) {
      String text = "the file is larger than " + (LARGEST >> 20) + " MB";
      return new Imported.Refused(Problem.error("unreadable", new Place.InFile(1, 1), text));
    }
    try {
      String text = new String(content, StandardCharsets.ISO_8859_1);
      return new Imported.Read(plan(name, PsplibProject.parse(text)));
    } catch (Unreadable e) {
      return new Imported.Refused(e.problem());
    }
  }

  private static Plan plan(String name, PsplibProject project) {
    List<Squad> squads = new ArrayList<>();
    for (int resource = 0; resource < project.resources(); resource++) {
      int number = resource + 1;
      BigDecimal people = BigDecimal.valueOf(project.available()[resource]);
      squads.add(Squad.of("r" + number, "Resource " + number, people));
    }
    List<List<Link>> links = links(project);
    List<Task> tasks = new ArrayList<>();
    for (int job = 0; job < project.jobs(); job++) {
      tasks.add(task(job, project).withDepends(links.get(job)));
    }
    Plan plan = Plan.of(name, START, MOST_WEEKS).withSquads(squads).withTasks(tasks);
    LocalDate finish = Schedule.of(plan).finishAt().toLocalDate();
    int weeks = Math.clamp(plan.weekOf(finish), 1, MOST_WEEKS);
    return Plan.of(name, START, weeks).withSquads(squads).withTasks(tasks);
  }

  private static List<List<Link>> links(PsplibProject project) {
    List<List<Link>> links = new ArrayList<>();
    for (int job = 0; job < project.jobs(); job++) {
      links.add(new ArrayList<>());
    }
    for (int job = 0; job < project.jobs(); job++) {
      for (int successor : project.successors()[job]) {
        links.get(successor).add(Link.to(id(job)));
      }
    }
    return links;
  }

  private static String id(int job) {
    return "j" + (job + 1);
  }

  private static Task task(int job, PsplibProject project) {
    List<Assignment> squads = new ArrayList<>();
    long people = 0;
    for (int resource = 0; resource < project.resources(); resource++) {
      int need = project.needs()[job][resource];
      people += need;
      if (need > 0) {
        squads.add(new Assignment("r" + (resource + 1), BigDecimal.valueOf(need), Extras.NONE));
      }
    }
    long work = project.durations()[job] * Math.max(1, people);
    return Task.of(id(job), "Job " + (job + 1), BigDecimal.valueOf(work)).withSquads(squads);
  }
}
