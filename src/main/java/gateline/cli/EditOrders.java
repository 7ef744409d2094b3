package gateline.cli;

import gateline.cli.EditOrder.Kind;
import gateline.cli.EditOrder.Ordered;
import gateline.edit.AddLink;
import gateline.edit.ChangeStart;
import gateline.edit.Decide;
import gateline.edit.Edit;
import gateline.edit.InsertWeek;
import gateline.edit.RemoveLink;
import gateline.edit.RemoveWeek;
import gateline.edit.field.GateDecisionFields;
import gateline.edit.field.GateFields;
import gateline.edit.field.ItemKind;
import gateline.edit.field.PlanFields;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.AmountNotation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Task;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/// The options of `gateline edit` that change a plan. Items go by their ids, `plan` is the plan
/// itself, and fields by their keys in the file.
final class EditOrders {
  private static final String ITEM = "([^.=:]+)";

  static final List<Kind> ALL =
      List.of(
          new Kind(
              "--set",
              "ITEM.FIELD=VALUE",
              "Give a field another value: w1-tracing.estimate=6, g2.exit.1.met=yes.",
              ITEM + "\\.([^=]+)=(.*)",
              ItemOrders::set),
          new Kind(
              "--link",
              "FROM:TO[:TYPE[LAG]]",
              "Let task TO depend on task FROM: w1-a:w1-b, w1-a:w1-b:SS+1.",
              ITEM + ":" + ITEM + "(?::(FS|SS|FF|SF)?([+-].+)?)?",
              EditOrders::link),
          new Kind(
              "--unlink",
              "FROM:TO",
              "Take all links from task FROM to task TO away.",
              ITEM + ":" + ITEM,
              EditOrders::unlink),
          new Kind(
              "--add",
              "KIND[:ID]=NAME",
              "Add an item behind the others of its kind (task:w2-docs=Write it up), or an entry"
                  + " to a list (g2.exit=All flags are documented).",
              ITEM + "(?:([.:])([^=]+))?=(.+)",
              ItemOrders::add),
          new Kind(
              "--delete",
              "ITEM[.LIST.NUMBER]",
              "Delete an item with all that refers to it, or an entry of a list.",
              ITEM + "(?:\\.([^.]+)\\.(\\d{1,6}))?",
              ItemOrders::delete),
          new Kind(
              "--decide",
              "GATE=OUTCOME",
              "Decide at a gate; what was decided before goes into its history.",
              ITEM + "=(.+)",
              EditOrders::decide),
          new Kind(
              "--insert-week",
              "WEEK",
              "Make room for a week before this one.",
              "(\\d{1,3})",
              EditOrders::insertWeek),
          new Kind(
              "--remove-week",
              "WEEK",
              "Take a week out; its tasks join the week before.",
              "(\\d{1,3})",
              EditOrders::removeWeek),
          new Kind(
              "--move-start",
              "DAY",
              "Begin the plan on another day and shift the days that were chosen with it.",
              "(.+)",
              EditOrders::moveStart));

  private EditOrders() {}

  static Parsed<Ordered> ordered(Edit edit) {
    return Parsed.value(new Ordered(edit, ""));
  }

  private static <T> Parsed<T> item(ItemKind<T> kind, String id, PlanContext context) {
    return kind.find(context.plan(), id)
        .map(Parsed::value)
        .orElseGet(() ->
            Parsed.refused("there is no " + kind.noun().one() + " \"" + id + "\" in the plan"));
  }

  private static Parsed<Ordered> link(Matcher parts, PlanContext context) {
    String type = parts.group(3) == null ? "FS" : parts.group(3).toUpperCase(Locale.ROOT);
    String lag = parts.group(4) == null ? "0" : parts.group(4);
    return item(TaskFields.KIND, parts.group(1), context)
        .flatMap(from ->
            item(TaskFields.KIND, parts.group(2), context)
                .flatMap(to ->
                    AmountNotation.LAG
                        .parse(lag, context)
                        .map(days ->
                            new Ordered(AddLink.of(from, to, Link.Type.valueOf(type), days), ""))));
  }

  private static Parsed<Ordered> unlink(Matcher parts, PlanContext context) {
    return item(TaskFields.KIND, parts.group(1), context)
        .flatMap(
            from -> item(TaskFields.KIND, parts.group(2), context).flatMap(to -> unlink(from, to)));
  }

  private static Parsed<Ordered> unlink(Task from, Task to) {
    RemoveLink edit = RemoveLink.allOf(from, to);
    return edit.links().isEmpty()
        ? Parsed.refused("there is no link from " + from.id() + " to " + to.id())
        : ordered(edit);
  }

  private static Parsed<Ordered> decide(Matcher parts, PlanContext context) {
    return item(GateFields.KIND, parts.group(1), context)
        .flatMap(gate ->
            GateDecisionFields.OUTCOME
                .parse(parts.group(2), context)
                .flatMap(outcome ->
                    outcome == null
                        ? ordered(Decide.takeBack(gate))
                        : ordered(Decide.of(gate, GateDecisionFields.of(outcome)))));
  }

  private static Parsed<Ordered> insertWeek(Matcher parts, PlanContext context) {
    return ordered(new InsertWeek(Integer.parseInt(parts.group(1))));
  }

  private static Parsed<Ordered> removeWeek(Matcher parts, PlanContext context) {
    RemoveWeek edit = new RemoveWeek(Integer.parseInt(parts.group(1)));
    String with = edit.consequence(context.plan());
    return Parsed.value(new Ordered(edit, with.isEmpty() ? "" : "with " + with));
  }

  private static Parsed<Ordered> moveStart(Matcher parts, PlanContext context) {
    return PlanFields.START
        .parse(parts.group(1), context)
        .map(day -> new Ordered(new ChangeStart(day), ""));
  }
}
