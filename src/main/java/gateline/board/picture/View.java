package gateline.board.picture;

/// The views a picture can be taken of.
public enum View {
  TIMELINE,
  LANES,
  ALLOCATION,
  GATES
}
