package gateline.schedule;

import java.util.List;
import java.util.stream.IntStream;

/// A link that would close a loop with the links before it in the file, and is left out. `link`
/// counts all links with known ends.
///
/// `tasks` goes from the link's successor along links that count to its predecessor; it is empty
/// when so many loops have been named already that naming more helps nobody.
final class Loop {
  final int link;
  final int from;
  final int to;
  final int[] tasks;

  Loop(int link, Graph graph, int[] tasks) {
    this.link = link;
    from = graph.from[link];
    to = graph.to[link];
    this.tasks = tasks;
  }

  /// The tasks of the loop, or its two ends where the way between them is not named.
  List<Integer> round() {
    return tasks.length == 0 ? List.of(to, from) : IntStream.of(tasks).boxed().toList();
  }
}
