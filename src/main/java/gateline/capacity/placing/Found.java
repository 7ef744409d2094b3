package gateline.capacity.placing;

import java.util.Arrays;

/// The best schedule so far: its starts, its end, and how many schedules had been made by then. All
/// that is in it holds: any is fit to be used.
public record Found(long[] starts, long end, long schedules) {
  public Found {
    starts = starts.clone();
  }

  @Override
  public long[] starts() {
    return starts.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Found found
        && end == found.end
        && schedules == found.schedules
        && Arrays.equals(starts, found.starts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts);
  }
}
