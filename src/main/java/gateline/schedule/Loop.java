package gateline.schedule;

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
}
