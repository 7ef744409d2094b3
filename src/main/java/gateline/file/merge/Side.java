package gateline.file.merge;

/// One of the two versions that are merged.
public enum Side {
  OURS,
  THEIRS
}
