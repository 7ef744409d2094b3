package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.GroupKeys;
import gateline.board.Place;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where everything of one view of the lanes lies: each lane, and each bar in its sub-row, in sight
/// or not. The same for drawing and for finding what is under the pointer.
public final class LanesFrame {
  private final Sheet sheet;
  private final LanesView view;
  private final Bounds body;
  private final List<SubRows> lanes;

  LanesFrame(Sheet sheet, LanesView view, LaneFit fit, Bounds body) {
    this.sheet = sheet;
    this.view = view;
    this.body = body;
    lanes = lanes(fit, body, view.scrollY());
  }

  /// The lanes from top to bottom; what height is left is shared in proportion.
  private static List<SubRows> lanes(LaneFit fit, Bounds body, double scrollY) {
    double growth = Math.max(1, body.height() / Math.max(1, fit.height()));
    List<SubRows> lanes = new ArrayList<>();
    double top = body.y() - scrollY;
    for (Packing packing : fit.packings()) {
      Bounds lane = new Bounds(body.x(), top, body.width(), fit.height(packing) * growth);
      lanes.add(new SubRows(packing, fit.rules(), lane, growth));
      top = lane.bottom();
    }
    return lanes;
  }

  List<SubRows> lanes() {
    return lanes;
  }

  /// The lanes without their head.
  Bounds body() {
    return body;
  }

  /// Where bars are: the lanes without their names.
  public Bounds chart() {
    return body.intersection(view.weeks());
  }

  private @Nullable SubRows laneAt(double y) {
    return lanes.stream()
        .filter(each -> each.lane().y() <= y && y < each.lane().bottom())
        .findFirst()
        .orElse(null);
  }

  /// The place in the lane at a y; null where there is none.
  public @Nullable Place placeAt(double y) {
    SubRows lane = laneAt(y);
    return lane == null ? null : Place.in(key(lane));
  }

  /// The part of a place's lane that is in sight; null for no lane of these.
  public @Nullable Bounds boundsOf(Place place) {
    return lanes.stream()
        .filter(each -> key(each).equals(place.group()))
        .map(each -> each.lane().intersection(body))
        .findFirst()
        .orElse(null);
  }

  private String key(SubRows lane) {
    List<GroupKeys.Name> names = GroupKeys.of(sheet.schedule(), view.by()).names();
    int position = lane.packing().lane().position();
    return (position < 0 ? names.getLast() : names.get(position)).key();
  }

  /// The bars of the sub-row at a y.
  List<Bar> barsAt(double y) {
    SubRows lane = laneAt(y);
    int row = lane == null ? -1 : lane.at(y);
    return lane == null || row < 0 ? List.of() : bars(lane, row).toList();
  }

  /// All bars by their tasks' positions, in the order they stand in.
  public Map<Integer, Bar> bars() {
    Map<Integer, Bar> bars = new LinkedHashMap<>();
    for (SubRows lane : lanes) {
      for (int row = 0; row < lane.packing().rows().size(); row++) {
        bars(lane, row).forEach(bar -> bars.put(bar.task(), bar));
      }
    }
    return bars;
  }

  private Stream<Bar> bars(SubRows lane, int row) {
    double y = lane.center(row);
    return lane.packing().rows().get(row).stream()
        .map(slot -> Bar.of(sheet, slot.task(), y, lane.barHeight()));
  }
}
