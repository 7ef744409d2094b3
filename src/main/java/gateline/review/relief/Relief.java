package gateline.review.relief;

import gateline.edit.Edit;

/// One way out of an overload that was tried: the edit, what it leaves of the overload in
/// person-days (0 when it clears it), its cost, and both in words: `Tue 3 Feb to Thu 5 Feb · no
/// gate or squad pays for it`.
public record Relief(Edit edit, double left, Cost cost, String words) {
  /// What it does, as its edit is called.
  public String label() {
    return edit.label();
  }

  public boolean clears() {
    return left == 0;
  }
}
