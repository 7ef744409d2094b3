package gateline.ui.table;

import gateline.board.timeline.Group;
import gateline.board.timeline.Row;
import gateline.board.timeline.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TreeItem;

/// The rows as a tree: groups with their tasks below them, or tasks alone.
final class RowTree {
  private final TreeItem<Row> root = new TreeItem<>();
  private final BiConsumer<String, Boolean> fold;

  /// `fold` hears which group was closed (true) or opened by its row.
  RowTree(Rows all, BiConsumer<String, Boolean> fold) {
    this.fold = fold;
    List<TreeItem<Row>> tops = new ArrayList<>();
    List<TreeItem<Row>> children = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isTop = all.isGroup(i) || all.groups().isEmpty();
      if (isTop) {
        close(tops, children);
      }
      (isTop ? tops : children).add(new TreeItem<>(all.row(i)));
    }
    close(tops, children);
    root.getChildren().setAll(tops);
    root.setExpanded(true);
  }

  TreeItem<Row> root() {
    return root;
  }

  /// Gives the last group its tasks.
  private void close(List<TreeItem<Row>> tops, List<TreeItem<Row>> children) {
    if (!children.isEmpty()) {
      TreeItem<Row> group = tops.getLast();
      group.getChildren().setAll(children);
      group.expandedProperty().addListener((_, _, isOpen) -> pass(group, isOpen));
      children.clear();
    }
  }

  private void pass(TreeItem<Row> item, boolean isOpen) {
    if (item.getValue() instanceof Row.GroupRow(Group group)) {
      fold.accept(group.key(), !isOpen);
    }
  }

  /// Whether the tree can show these rows as it is: only the figures of its groups may differ, and
  /// one group may be open or closed instead, for each further one costs the table too much.
  boolean canShow(Rows all, List<Group> groups) {
    return hasRows(all) && turned(groups) <= 1;
  }

  private long turned(List<Group> groups) {
    long turned = 0;
    for (int i = 0; i < groups.size(); i++) {
      turned += root.getChildren().get(i).isExpanded() == groups.get(i).isFolded() ? 1 : 0;
    }
    return turned;
  }

  private boolean hasRows(Rows all) {
    int row = 0;
    for (TreeItem<Row> top : root.getChildren()) {
      if (row >= all.size() || !isSame(top.getValue(), all.row(row++))) {
        return false;
      }
      for (TreeItem<Row> child : top.getChildren()) {
        if (row >= all.size() || !isSame(child.getValue(), all.row(row++))) {
          return false;
        }
      }
    }
    return row == all.size();
  }

  private static boolean isSame(Row now, Row next) {
    if (now instanceof Row.GroupRow(Group a) && next instanceof Row.GroupRow(Group b)) {
      return a.key().equals(b.key());
    }
    return now.equals(next);
  }

  /// Takes over the groups' figures, and which of them are closed.
  void take(List<Group> groups) {
    for (int i = 0; i < groups.size(); i++) {
      TreeItem<Row> top = root.getChildren().get(i);
      Row.GroupRow next = new Row.GroupRow(groups.get(i));
      if (!next.equals(top.getValue())) {
        top.setValue(next);
      }
      top.setExpanded(!groups.get(i).isFolded());
    }
  }
}
