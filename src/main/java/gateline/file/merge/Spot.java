package gateline.file.merge;

import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Text;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.List;

/// A place in the tree of a plan: the steps that lead there, keys and identities, and how people
/// call it: the innermost thing with a name, whose it is, and the field of it.
record Spot(List<String> steps, String owner, String name, String field) {
  static final Spot PLAN = new Spot(List.of(), "", "plan", "");

  Spot {
    steps = List.copyOf(steps);
  }

  /// What stands under a key of the object here.
  Spot member(String key, Kind kind) {
    String inside = kind.isMap() ? field + "[" + key + "]" : (field + " " + key).strip();
    return new Spot(stepped(key), owner, name, inside);
  }

  /// An element of the list here.
  Spot element(String identity, JsonValue value, Kind kind) {
    String called = called(identity, value, kind);
    return steps.size() == 1 && !kind.noun().isEmpty()
        ? new Spot(stepped(identity), "", called, "")
        : new Spot(stepped(identity), subject(), (field + " " + called).strip(), "");
  }

  private static String called(String identity, JsonValue value, Kind kind) {
    String noun = kind.noun();
    if (value instanceof Members members) {
      String name = text(members, "name");
      String id = text(members, "id");
      if (!name.isEmpty() || !id.isEmpty()) {
        return Problem.subject(noun, name, id).strip();
      }
    }
    boolean saysNothing = noun.endsWith("entry");
    return ((saysNothing ? "" : noun) + " " + ValueWords.word(identity)).strip();
  }

  private static String text(Members members, String key) {
    return Identity.member(members, key) instanceof Text(String text)
        ? ValueWords.shorten(text)
        : "";
  }

  private List<String> stepped(String next) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(next);
    return longer;
  }

  /// What the field is of: `task "Build" (build), depends link a`.
  String subject() {
    return owner.isEmpty() ? name : owner + ", " + name;
  }

  /// All of it: `task "Build" (build), estimate`.
  String words() {
    return field.isEmpty() ? subject() : subject() + ", " + field;
  }
}
