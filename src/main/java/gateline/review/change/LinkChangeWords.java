package gateline.review.change;

import gateline.edit.notation.LinkNotation;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.review.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The links of a task that came, went or are of another kind, each by the name of its other task:
/// `after "Gap matrix", no longer after "Audit"`.
record LinkChangeWords(Sides sides) {
  String of(List<Link> was, List<Link> is) {
    List<Link> came = is.stream().filter(link -> !was.contains(link)).toList();
    List<Link> gone = was.stream().filter(link -> !is.contains(link)).toList();
    List<String> parts = new ArrayList<>();
    said(parts, "after ", came, link -> isOneOf(link, gone));
    said(parts, "no longer after ", gone, link -> isOneOf(link, came));
    for (Link now : came) {
      gone.stream()
          .filter(then -> then.on().equals(now.on()))
          .limit(1)
          .forEach(then -> parts.add("link from " + name(now) + " " + change(then, now)));
    }
    return parts.isEmpty() ? "links reordered" : String.join(", ", parts);
  }

  private static boolean isOneOf(Link link, List<Link> others) {
    return others.stream().anyMatch(other -> other.on().equals(link.on()));
  }

  private void said(List<String> parts, String verb, List<Link> links, Predicate<Link> isOther) {
    List<String> names =
        links.stream().filter(isOther.negate()).map(link -> name(link) + kind(link)).toList();
    if (!names.isEmpty()) {
      parts.add(verb + Names.joined(names));
    }
  }

  private String change(Link then, Link now) {
    return LinkNotation.ends(then, sides.then()) + " → " + LinkNotation.ends(now, sides.now());
  }

  private String kind(Link link) {
    String ends = LinkNotation.ends(link, sides.now());
    return ends.equals(Link.Type.FS.name()) ? "" : " (" + ends + ")";
  }

  /// By its name now, or the one it had when it is gone.
  private String name(Link link) {
    Task now = task(sides.now(), link);
    Task then = now == null ? task(sides.then(), link) : now;
    return Names.quoted(then == null ? link.on() : then.name());
  }

  private static @Nullable Task task(PlanContext context, Link link) {
    return context.index().task(link.on());
  }
}
