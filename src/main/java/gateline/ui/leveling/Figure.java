package gateline.ui.leveling;

import gateline.board.BoardModel;
import gateline.gesture.Impact.Tone;
import gateline.review.GateStatus;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One thing that leveling changes for the plan as a whole: what it is now, what it would be, and
/// by how much that is more, in words.
record Figure(String name, String now, String then, String by, Tone tone) {
  private static final int MOST_GATES = 6;

  /// The finish, the overloads, and the first gates in time whose forecast moves.
  static List<Figure> between(BoardModel before, BoardModel after) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        date("Finish", new Times(before.schedule().finish(), after.schedule().finish()), after));
    int now = before.loads().overloads().size();
    int then = after.loads().overloads().size();
    figures.add(
        new Figure(
            "Overloads",
            Integer.toString(now),
            Integer.toString(then),
            now == then ? "" : DateWords.number(then - now).replaceFirst("^(\\d)", "+$1"),
            tone(then - now)));
    addGates(figures, before, after);
    return figures;
  }

  /// Two working minutes of one thing.
  private record Times(long now, long then) {
    boolean isSame() {
      return now == then;
    }
  }

  private static Figure date(String name, Times times, BoardModel model) {
    return new Figure(
        name,
        day(times.now(), model),
        day(times.then(), model),
        times.isSame()
            ? ""
            : DateWords.signedDays(model.schedule().time().days(times.then() - times.now())),
        tone(times.then() - times.now()));
  }

  private static String day(long minute, BoardModel model) {
    return DateWords.day(model.schedule().time().endAt(minute).toLocalDate());
  }

  private static Tone tone(long more) {
    return more > 0 ? Tone.WORSE : more < 0 ? Tone.BETTER : Tone.PLAIN;
  }

  private static void addGates(List<Figure> figures, BoardModel before, BoardModel after) {
    Map<String, Long> then = new HashMap<>();
    after.gates().forEach(gate -> then.put(gate.gate().id(), gate.dates().forecast()));
    int moved = 0;
    for (GateStatus gate : before.gates()) {
      long now = gate.dates().forecast();
      Times times = new Times(now, then.getOrDefault(gate.gate().id(), now));
      moved += times.isSame() ? 0 : 1;
      if (!times.isSame() && moved <= MOST_GATES) {
        figures.add(date(gate.gate().name(), times, after));
      }
    }
    int more = moved - MOST_GATES;
    if (moved == 0 && !before.gates().isEmpty()) {
      figures.add(new Figure("All gates stay", "", "", "", Tone.PLAIN));
    } else if (more > 0) {
      String words = more == 1 ? "One more gate moves" : more + " more gates move";
      figures.add(new Figure(words, "", "", "", Tone.PLAIN));
    }
  }
}
