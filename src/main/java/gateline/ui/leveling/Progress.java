package gateline.ui.leveling;

/// How far a search has come: schedules tried, seconds gone, and the part of its time that is, from
/// 0 to 1.
record Progress(long schedules, double seconds, double part) {
  static final Progress NONE = new Progress(0, 0, 0);
}
