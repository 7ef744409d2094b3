package gateline.testing;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Loads reckoned by hand from a plan's JSON and a printed table of dates, for plans that work
/// Monday to Friday from nine to five with none off. Cells are named `quality 4`; figures are in
/// person-days or working days, rounded to thousandths.
public final class NaiveLoads {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private final JsonNode plan;
  private final LocalDate start;

  private NaiveLoads(JsonNode plan) {
    this.plan = plan;
    start = LocalDate.parse(plan.get("start").asString());
  }

  public static NaiveLoads of(Path file) {
    JsonNode plan = new JsonMapper().readTree(file.toFile());
    if (plan.has("calendar")) {
      throw new IllegalArgumentException("a calendar of its own: " + file);
    }
    return new NaiveLoads(plan);
  }

  public static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /// By how much the tasks of each week ask for more than the squad has.
  public Map<String, Double> plannedOverloads() {
    Map<String, Double> loads = new TreeMap<>();
    for (JsonNode task : plan.get("tasks")) {
      if (task.has("week")) {
        int week = task.get("week").asInt();
        shares(task).forEach((squad, days) -> loads.merge(squad + " " + week, days, Double::sum));
      }
    }
    return beyondCapacity(loads);
  }

  /// By how much the work on the days printed is more than the squad has.
  public Map<String, Double> overloads(String csv) {
    Map<String, Double> loads = new TreeMap<>();
    csv.lines()
        .skip(1)
        .forEach(row -> {
          String[] cells = row.split(",");
          LocalDateTime from = LocalDateTime.parse(cells[1]);
          LocalDateTime to = LocalDateTime.parse(cells[2]);
          Map<Integer, Double> parts = parts(from, to);
          shares(task(cells[0]))
              .forEach((squad, days) ->
                  parts.forEach(
                      (week, part) -> loads.merge(squad + " " + week, days * part, Double::sum)));
        });
    return beyondCapacity(loads);
  }

  /// How many working days after their week tasks end.
  public Map<String, Double> spillOvers(String csv) {
    Map<String, Double> late = new TreeMap<>();
    csv.lines()
        .skip(1)
        .forEach(row -> {
          String[] cells = row.split(",");
          JsonNode task = task(cells[0]);
          if (task.has("week")) {
            LocalDateTime end = start.plusWeeks(task.get("week").asInt()).atStartOfDay();
            double days = worked(end, LocalDateTime.parse(cells[2])) / 8;
            if (days > 0) {
              late.put(cells[0], rounded(days));
            }
          }
        });
    return late;
  }

  private JsonNode task(String id) {
    return plan.get("tasks")
        .valueStream()
        .filter(task -> task.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The person-days of a task by squad.
  private static Map<String, Double> shares(JsonNode task) {
    Map<String, Double> people = new TreeMap<>();
    if (task.has("squads")) {
      for (JsonNode entry : task.get("squads")) {
        String squad = entry.isString() ? entry.asString() : entry.get("squad").asString();
        people.put(squad, entry.has("people") ? entry.get("people").asDouble() : 1);
      }
    }
    double all = people.values().stream().mapToDouble(each -> each).sum();
    people.replaceAll((_, each) -> task.get("estimate").asDouble() * each / all);
    return people;
  }

  /// The part of a span's work, 0 to 1, in each of its weeks.
  private Map<Integer, Double> parts(LocalDateTime from, LocalDateTime to) {
    Map<Integer, Double> parts = new TreeMap<>();
    if (from.equals(to)) {
      parts.put(week(from.toLocalDate()), 1.0);
      return parts;
    }
    double all = worked(from, to);
    for (int week = week(from.toLocalDate()); week <= week(to.toLocalDate()); week++) {
      LocalDateTime begin = start.plusWeeks(week - 1).atStartOfDay();
      LocalDateTime first = begin.isAfter(from) ? begin : from;
      LocalDateTime last = begin.plusWeeks(1).isBefore(to) ? begin.plusWeeks(1) : to;
      parts.put(week, worked(first, last) / all);
    }
    return parts;
  }

  private int week(LocalDate day) {
    return Math.floorDiv((int) (day.toEpochDay() - start.toEpochDay()), 7) + 1;
  }

  /// The working hours between two moments, day by day.
  private static double worked(LocalDateTime from, LocalDateTime to) {
    double hours = 0;
    for (LocalDate day = from.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      LocalDateTime begin = day.atTime(MORNING).isBefore(from) ? from : day.atTime(MORNING);
      LocalDateTime end = day.atTime(EVENING).isAfter(to) ? to : day.atTime(EVENING);
      if (isWorkday(day) && begin.isBefore(end)) {
        hours += Duration.between(begin, end).toMinutes() / 60.0;
      }
    }
    return hours;
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private Map<String, Double> beyondCapacity(Map<String, Double> loads) {
    Map<String, Double> beyond = new TreeMap<>();
    loads.forEach((cell, load) -> {
      String[] squadAndWeek = cell.split(" ");
      double capacity = capacity(squadAndWeek[0], Integer.parseInt(squadAndWeek[1]));
      if (load - capacity > 1e-6) {
        beyond.put(cell, rounded(load - capacity));
      }
    });
    return beyond;
  }

  private double capacity(String id, int week) {
    JsonNode squad =
        plan.get("squads")
            .valueStream()
            .filter(each -> each.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    if (squad.path("capacity").has("" + week)) {
      return squad.get("capacity").get("" + week).asDouble();
    }
    double days = 0;
    for (int day = 0; day < 7; day++) {
      LocalDate date = start.plusWeeks(week - 1).plusDays(day);
      days += isWorkday(date) ? Math.max(0, there(squad, date)) : 0;
    }
    return days;
  }

  private static double there(JsonNode squad, LocalDate day) {
    double people = squad.path("people").asDouble(1);
    for (JsonNode absence : squad.path("absences")) {
      boolean isAway =
          !day.isBefore(LocalDate.parse(absence.get("from").asString()))
              && !day.isAfter(LocalDate.parse(absence.get("to").asString()));
      people -= isAway ? absence.path("people").asDouble(1) : 0;
    }
    return people;
  }
}
