package gateline.ui.app;

/// What a notice is about. Of each there is one at a time; the later replaces the earlier.
enum Topic {
  /// A file that could not be read or written.
  FILE,
  /// The plan was opened with errors in it.
  ERRORS,
  /// Work that was found when the program started.
  RECOVERY,
  /// The plan's file was changed by somebody else.
  OUTSIDE,
  /// The plan is open in another window.
  ELSEWHERE,
  /// Work can't be kept in the user's state folder.
  KEEPING
}
