package gateline.capacity.placing;

import java.util.ArrayList;
import java.util.List;

/// A growing list of waits: task `to` starts no earlier than `gap` after task `from` starts.
public final class Waits {
  private record Wait(int from, int to, long gap) {}

  private final List<Wait> waits = new ArrayList<>();

  public void add(int from, int to, long gap) {
    waits.add(new Wait(from, to, gap));
  }

  public int size() {
    return waits.size();
  }

  public int from(int wait) {
    return waits.get(wait).from;
  }

  public int to(int wait) {
    return waits.get(wait).to;
  }

  public long gap(int wait) {
    return waits.get(wait).gap;
  }
}
