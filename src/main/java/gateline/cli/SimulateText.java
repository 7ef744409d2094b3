package gateline.cli;

import gateline.plan.Plan;
import gateline.review.simulation.Cause;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Outlook;
import gateline.review.simulation.Swing;
import gateline.time.DateWords;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The risk of the dates in words: a table of the finish and the gates ahead, and below it what
/// moves each of them most.
final class SimulateText {
  private static final int MOST_CAUSES = 3;

  private final DateRisk risk;
  private final Plan plan;
  private final PrintWriter out;

  private SimulateText(DateRisk risk, PrintWriter out) {
    this.risk = risk;
    this.out = out;
    plan = risk.schedule().plan();
  }

  static void print(DateRisk risk, PrintWriter out) {
    SimulateText text = new SimulateText(risk, out);
    out.printf(Locale.ROOT, "%,d iterations, seed %d%n", risk.iterations(), risk.seed());
    text.printTable();
    text.outlooks().forEach(text::printCauses);
  }

  private List<Outlook> outlooks() {
    List<Outlook> outlooks = new ArrayList<>(risk.ahead());
    outlooks.add(risk.finish());
    return outlooks;
  }

  private void printTable() {
    int width = outlooks().stream().mapToInt(each -> each.name().length()).max().orElse(0);
    String name = "%-" + width + "s";
    out.println(line(name.formatted(""), "50% by", "80% by", "error", "target", "chance"));
    for (Outlook each : outlooks()) {
      String row =
          line(
              name.formatted(each.name()),
              day(each.p50().at()),
              day(each.p80().at()),
              DateWords.number(each.p80().error()) + " d",
              day(each.target()),
              each.chanceWords() + (each.isOpen() ? ", open: at best" : ""));
      out.println(row);
    }
  }

  private static String line(String name, Object... figures) {
    return name + "  %-10s  %-10s  %-8s  %-10s  %s".formatted(figures);
  }

  private static String day(LocalDateTime moment) {
    return DateWords.day(moment.toLocalDate());
  }

  private void printCauses(Outlook outlook) {
    if (!outlook.tornado().isEmpty()) {
      out.println("\"" + outlook.name() + "\" is moved most by");
      outlook.tornado().stream().limit(MOST_CAUSES).map(this::words).forEach(out::println);
    }
  }

  private String words(Swing swing) {
    String kind = swing.cause() instanceof Cause.OfTask ? "task " : "risk ";
    return "  %s%s \"%s\": %s to %s"
        .formatted(
            kind,
            swing.cause().id(plan),
            swing.cause().name(plan),
            DateWords.signedDays(swing.good()),
            DateWords.signedDays(swing.bad()));
  }
}
