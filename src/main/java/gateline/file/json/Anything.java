package gateline.file.json;

import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Flag;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Member;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Numeral;
import gateline.plan.JsonValue.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/// Any JSON but null, as a tree: what stands under a key that is not known, kept to be written
/// back.
public enum Anything implements Format<JsonValue> {
  ANYTHING;

  @Override
  public JsonValue read(Cursor in) {
    return switch (in.token()) {
      case START_OBJECT -> members(in);
      case START_ARRAY -> items(in);
      case VALUE_STRING -> new Text(in.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(in.numeral());
      case VALUE_TRUE -> new Flag(true);
      case VALUE_FALSE -> new Flag(false);
      default -> throw in.wrongType("a value");
    };
  }

  private Items items(Cursor in) {
    List<JsonValue> values = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      values.add(read(in));
    }
    return new Items(values);
  }

  private Members members(Cursor in) {
    List<Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String name = in.nextKey(); name != null; name = in.nextKey()) {
      if (!names.add(name)) {
        throw in.duplicate();
      }
      in.next();
      members.add(new Member(name, read(in)));
    }
    return new Members(members);
  }

  @Override
  public void write(JsonValue value, CanonicalText out) {
    switch (value) {
      case Text(String text) -> out.text(text);
      case Numeral(String literal) -> out.literal(literal);
      case Flag(boolean flag) -> out.literal(String.valueOf(flag));
      case Items(List<JsonValue> values) -> ListOf.of(this).write(values, out);
      case Members(List<Member> members) -> {
        out.beginObject(false);
        for (Member member : members) {
          out.key(member.key());
          write(member.value(), out);
        }
        out.endObject();
      }
    }
  }

  @Override
  public boolean isPlain(JsonValue value) {
    return !(value instanceof Items) && !(value instanceof Members);
  }
}
