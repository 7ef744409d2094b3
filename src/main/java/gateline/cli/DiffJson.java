package gateline.cli;

import gateline.file.json.JsonTree;
import gateline.file.merge.Change;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Member;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A difference for programs: of each change what happened, the path of keys and identities that
/// leads there, the values as they stand in the files, and the words.
final class DiffJson {
  private DiffJson() {}

  static String of(List<Change> changes) {
    List<JsonValue> all = changes.stream().map(DiffJson::change).toList();
    return JsonTree.text(new Members(List.of(new Member("changes", new Items(all)))));
  }

  private static JsonValue change(Change change) {
    List<Member> members = new ArrayList<>();
    String what = change.what().name().toLowerCase(Locale.ROOT);
    members.add(new Member("what", new Text(what)));
    members.add(new Member("path", new Items(List.copyOf(texts(change.path())))));
    add(members, "before", change.before());
    add(members, "after", change.after());
    members.add(new Member("text", new Text(change.words())));
    return new Members(members);
  }

  private static List<Text> texts(List<String> path) {
    return path.stream().map(Text::new).toList();
  }

  private static void add(List<Member> members, String key, @Nullable JsonValue value) {
    if (value != null) {
      members.add(new Member(key, value));
    }
  }
}
