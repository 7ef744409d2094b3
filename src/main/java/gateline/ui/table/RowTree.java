package gateline.ui.table;

import gateline.board.timeline.Group;
import gateline.board.timeline.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The places of the rows as a tree: groups with places below them, or places alone. It knows how
/// many there are, not what stands there.
final class RowTree {
  /// More places than these come or go quicker with a new tree.
  private static final int FEW = 64;

  private final TreeItem<Slot> root = new TreeItem<>();
  private final BiConsumer<String, Boolean> fold;
  private List<Group> groups;

  /// `all` has every group open; `groups` are they as they are folded; `fold` hears which group was
  /// closed (true) or opened by its row.
  RowTree(Rows all, List<Group> groups, BiConsumer<String, Boolean> fold) {
    this.fold = fold;
    this.groups = groups;
    if (groups.isEmpty()) {
      root.getChildren().setAll(places(all.size()));
    } else {
      List<TreeItem<Slot>> tops = places(groups.size());
      for (int i = 0; i < tops.size(); i++) {
        TreeItem<Slot> top = tops.get(i);
        top.getChildren().setAll(places(groups.get(i).tasks()));
        top.setExpanded(!groups.get(i).isFolded());
        int group = i;
        top.expandedProperty().addListener((_, _, isOpen) -> pass(group, isOpen));
      }
      root.getChildren().setAll(tops);
    }
    root.setExpanded(true);
  }

  TreeItem<Slot> root() {
    return root;
  }

  private static List<TreeItem<Slot>> places(int count) {
    List<TreeItem<Slot>> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(new TreeItem<>(new Slot()));
    }
    return places;
  }

  private void pass(int group, boolean isOpen) {
    fold.accept(groups.get(group).key(), !isOpen);
  }

  /// Whether the tree can show these rows with a few places more or less, and one group open or
  /// closed instead: each further one costs the table too much.
  boolean canShow(Rows all, List<Group> next) {
    return groups.size() == next.size() && turned(next) <= 1 && differing(all, next) <= FEW;
  }

  private long turned(List<Group> next) {
    return IntStream.range(0, next.size())
        .filter(i -> top(i).isExpanded() == next.get(i).isFolded())
        .count();
  }

  private int differing(Rows all, List<Group> next) {
    return next.isEmpty()
        ? Math.abs(all.size() - root.getChildren().size())
        : IntStream.range(0, next.size())
            .map(i -> Math.abs(next.get(i).tasks() - top(i).getChildren().size()))
            .sum();
  }

  private TreeItem<Slot> top(int group) {
    return root.getChildren().get(group);
  }

  /// Takes over how many rows there are, and which groups are closed.
  void take(Rows all, List<Group> next) {
    groups = next;
    if (next.isEmpty()) {
      fit(root.getChildren(), all.size());
    }
    for (int i = 0; i < next.size(); i++) {
      fit(top(i).getChildren(), next.get(i).tasks());
      top(i).setExpanded(!next.get(i).isFolded());
    }
  }

  private static void fit(ObservableList<TreeItem<Slot>> places, int count) {
    if (count > places.size()) {
      places.addAll(places(count - places.size()));
    } else if (count < places.size()) {
      places.remove(count, places.size());
    }
  }
}
