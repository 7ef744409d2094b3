package gateline.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a line, in pixels, where something may stand.
public record Room(double left, double right) {
  private static final double ROUNDING = 1e-6;

  public double width() {
    return Math.max(0, right - left);
  }

  public double center() {
    return (left + right) / 2;
  }

  /// Whether something so wide fits, rounding left out of account.
  public boolean isAsWideAs(double wide) {
    return right - left >= wide - ROUNDING;
  }

  public boolean meets(Room other) {
    return left < other.right && other.left < right;
  }

  public boolean holds(Room other) {
    return left <= other.left && other.right <= right;
  }

  /// The same stretch with its ends moved inward by so many pixels.
  public Room inset(double by) {
    return new Room(left + by, right - by);
  }

  public Room intersection(Room other) {
    return new Room(Math.max(left, other.left), Math.min(right, other.right));
  }

  /// What is left of this room around obstacles, from left to right.
  public List<Room> around(List<Room> obstacles) {
    if (obstacles.isEmpty()) {
      return width() > 0 ? List.of(this) : List.of();
    }
    List<Room> free = new ArrayList<>();
    double from = left;
    for (Room each : obstacles.stream().sorted(Comparator.comparingDouble(Room::left)).toList()) {
      if (each.left > from) {
        free.add(new Room(from, Math.min(each.left, right)));
      }
      from = Math.max(from, each.right);
    }
    free.add(new Room(from, right));
    return free.stream().filter(room -> room.width() > 0).toList();
  }

  /// Where something so wide stands best: in the middle, or when that meets an obstacle, in the
  /// widest stretch beside it.
  public Room forWidth(double wide, List<Room> obstacles) {
    Room middle = new Room(center() - wide / 2, center() + wide / 2);
    if (holds(middle) && obstacles.stream().noneMatch(middle::meets)) {
      return middle;
    }
    return around(obstacles).stream()
        .max(Comparator.comparingDouble(Room::width))
        .orElse(new Room(left, left));
  }
}
