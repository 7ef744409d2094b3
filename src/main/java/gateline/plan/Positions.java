package gateline.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where each task stands by its id. After an edit only the ids that came are hashed: the others
/// keep the handle that they were first given, and a handle says where its task is now.
final class Positions {
  /// More ids than these are cheaper to index anew.
  private static final int FEW = 64;

  private static final int GONE = -1;

  private final Map<String, Integer> handles;
  private final int[] places;

  /// Ids without a handle, at most `FEW`.
  private final Map<String, Integer> since;

  private Positions(Map<String, Integer> handles, int[] places, Map<String, Integer> since) {
    this.handles = handles;
    this.places = places;
    this.since = since;
  }

  static Positions of(List<Task> tasks) {
    Map<String, Integer> handles = HashMap.newHashMap(tasks.size());
    int[] places = new int[tasks.size()];
    for (int i = 0; i < places.length; i++) {
      handles.putIfAbsent(tasks.get(i).id(), i);
      places[i] = i;
    }
    return new Positions(handles, places, Map.of());
  }

  /// The position of a task, -1 when there is none of that id.
  int of(String id) {
    Integer handle = handles.get(id);
    int place = handle == null ? GONE : places[handle];
    return place >= 0 ? place : since.getOrDefault(id, GONE);
  }

  /// Where the tasks stand after an edit, of which `replaced` says what it did to their ids.
  Positions after(List<Task> tasks, Replaced replaced) {
    int came = replaced.after() - replaced.first();
    if (handles.size() != places.length || came + since.size() > FEW) {
      return of(tasks);
    }
    int[] next = places.clone();
    for (int handle = 0; handle < next.length; handle++) {
      next[handle] = next[handle] < 0 ? GONE : replaced.now(next[handle]);
    }
    Map<String, Integer> young = new HashMap<>();
    since.forEach((id, place) -> {
      if (replaced.now(place) >= 0) {
        young.put(id, replaced.now(place));
      }
    });
    Positions moved = new Positions(handles, next, young);
    return moved.take(tasks, replaced) ? moved : of(tasks);
  }

  /// Places the tasks that came; false when one has the id of another.
  private boolean take(List<Task> tasks, Replaced replaced) {
    for (int place = replaced.first(); place < replaced.after(); place++) {
      String id = tasks.get(place).id();
      if (of(id) >= 0) {
        return false;
      }
      Integer handle = handles.get(id);
      if (handle == null) {
        since.put(id, place);
      } else {
        places[handle] = place;
      }
    }
    return true;
  }
}
