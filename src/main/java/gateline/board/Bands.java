package gateline.board;

import gateline.board.Pen.TextStyle;
import gateline.plan.Phase;
import gateline.plan.Sprint;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bands of phases and sprints over a chart. Phases that share weeks split them at the middle;
/// a name too long for its band ends in an ellipsis, and stays in sight while its band is.
public final class Bands {
  private static final Pattern WORD_AND_NUMBER = Pattern.compile("(\\p{L})\\p{L}* (\\d+)");

  private Bands() {}

  /// Phases, sprints and weeks, from top to bottom.
  public static List<Shape> of(Sheet sheet, HeadStrips strips) {
    List<Shape> shapes = new ArrayList<>(phases(sheet, strips));
    shapes.addAll(sprints(sheet, strips));
    shapes.addAll(WeekBand.of(sheet, strips));
    return shapes;
  }

  /// The colored band of phases.
  public static List<Shape> phases(Sheet sheet, HeadStrips strips) {
    Bounds strip = strips.phases();
    if (strip.height() == 0) {
      return List.of();
    }
    Pen pen = sheet.pen();
    Room sight = new Room(strip.x(), strip.right());
    List<Room> taken = TodayLine.inStrip(sheet, strips, strip);
    List<PhaseSpan> spans = phaseSpans(sheet);
    boolean isNumbered = spans.stream().allMatch(span -> holdsNumber(sheet, span, taken));
    for (PhaseSpan span : spans) {
      Room room = span.room().intersection(sight);
      if (room.width() > 0) {
        Bounds band =
            Bounds.between(room.left() + 1, strip.y() + 2, room.right() - 1, strip.bottom() - 3);
        Mark mark = new BoardMark.Band(span.phase().id());
        pen.rect(band, 4, Ink.filled(sheet.palette().phaseBand(span.position())), mark);
        String text = isNumbered ? span.numberedName() : span.phase().name();
        new BandText(pen, phaseStyle(sheet), mark)
            .write(List.of(text), new BandText.Place(room, band.centerY(), taken));
      }
    }
    return pen.shapes();
  }

  /// A phase with its position in the plan and the stretch its band takes.
  private record PhaseSpan(Phase phase, int position, Room room) {
    String numberedName() {
      String name = phase.name();
      return name.startsWith("Phase") ? name : "Phase " + (position + 1) + " · " + name;
    }
  }

  private static TextStyle phaseStyle(Sheet sheet) {
    FontSpec font = FontSpec.semibold(sheet.sizes().secondary());
    return TextStyle.plain(font, sheet.palette().text().primary());
  }

  /// Whether a phase's band has room for its number too. One that has not makes all go without, so
  /// that they look alike.
  private static boolean holdsNumber(Sheet sheet, PhaseSpan span, List<Room> taken) {
    double width = sheet.width(span.numberedName(), phaseStyle(sheet).font());
    return BandText.fits(span.room(), width, taken);
  }

  private static List<PhaseSpan> phaseSpans(Sheet sheet) {
    List<Phase> phases = sheet.model().plan().phases();
    List<Phase> ordered =
        phases.stream()
            .sorted(Comparator.comparingInt(Phase::from).thenComparingInt(Phase::to))
            .toList();
    List<PhaseSpan> spans = new ArrayList<>();
    double left = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ordered.size(); i++) {
      Phase phase = ordered.get(i);
      double from = Math.max(left, weekX(sheet, phase.from()));
      double to = weekX(sheet, phase.to() + 1);
      if (i + 1 < ordered.size() && ordered.get(i + 1).from() <= phase.to()) {
        Phase next = ordered.get(i + 1);
        double sharedEnd = weekX(sheet, Math.min(phase.to(), next.to()) + 1);
        to = (weekX(sheet, next.from()) + sharedEnd) / 2;
      }
      left = Math.max(left, to);
      spans.add(new PhaseSpan(phase, phases.indexOf(phase), new Room(from, to)));
    }
    return spans;
  }

  private static double weekX(Sheet sheet, int week) {
    return sheet.axis().x(sheet.model().plan().weekStart(week));
  }

  /// The band of sprints: names between thin lines.
  public static List<Shape> sprints(Sheet sheet, HeadStrips strips) {
    Bounds strip = strips.sprints();
    if (strip.height() == 0) {
      return List.of();
    }
    Pen pen = sheet.pen();
    Room sight = new Room(strip.x(), strip.right());
    List<Room> taken = TodayLine.inStrip(sheet, strips, strip);
    FontSpec font = FontSpec.regular(sheet.sizes().secondary());
    TextStyle style = TextStyle.plain(font, sheet.palette().text().secondary());
    Stroke line = Stroke.solid(sheet.palette().line().border(), 1);
    for (Sprint sprint : sheet.model().plan().sprints()) {
      Room whole = new Room(weekX(sheet, sprint.from()), weekX(sheet, sprint.to() + 1));
      Room room = whole.intersection(sight);
      if (room.width() > 0) {
        Mark mark = new BoardMark.Band(sprint.id());
        edge(pen, strip, whole.left(), line);
        edge(pen, strip, whole.right(), line);
        List<Room> inWay = new ArrayList<>(taken);
        inWay.addAll(new ReplanSign(sheet, sprint).draw(pen, strip, room, taken));
        new BandText(pen, style, mark)
            .write(sprintTexts(sprint), new BandText.Place(room, strip.centerY(), inWay));
      }
    }
    return pen.shapes();
  }

  /// The name and, where it is a word with a number, its short form: `Sprint 3`, `S3`.
  private static List<String> sprintTexts(Sprint sprint) {
    String name = sprint.name();
    Matcher numbered = WORD_AND_NUMBER.matcher(name);
    return numbered.matches()
        ? List.of(name, numbered.group(1) + numbered.group(2))
        : List.of(name);
  }

  private static void edge(Pen pen, Bounds strip, double x, Stroke line) {
    if (x >= strip.x() && x <= strip.right()) {
      pen.line(new Point(x, strip.y()), new Point(x, strip.bottom()), line, Mark.NONE);
    }
  }
}
