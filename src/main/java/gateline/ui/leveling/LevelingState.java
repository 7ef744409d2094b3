package gateline.ui.leveling;

import org.jspecify.annotations.Nullable;

/// How leveling stands: whether it still searches, how far it is, the best so far (null before
/// there is any), and what there is to remark (empty for nothing).
record LevelingState(
    boolean isSearching, Progress progress, @Nullable Preview preview, String remark) {
  static LevelingState begun(String remark) {
    return new LevelingState(true, Progress.NONE, null, remark);
  }

  static LevelingState failed(String remark) {
    return new LevelingState(false, Progress.NONE, null, remark);
  }

  LevelingState after(LevelingRun.Report report) {
    Preview next = report.preview() == null ? preview : report.preview();
    return new LevelingState(!report.isLast(), report.progress(), next, remark);
  }

  LevelingState with(Preview next) {
    return new LevelingState(isSearching, progress, next, remark);
  }
}
