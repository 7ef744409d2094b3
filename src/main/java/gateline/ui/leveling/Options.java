package gateline.ui.leveling;

import gateline.capacity.leveling.Basis;

/// What leveling keeps to and how long it may take at most, in seconds.
record Options(Basis basis, int seconds) {
  static final Options USUAL = new Options(Basis.MOMENT, 5);

  Options with(Basis next) {
    return new Options(next, seconds);
  }

  Options withSeconds(int next) {
    return new Options(basis, next);
  }
}
