package gateline.board;

/// The two grounds a picture can stand on.
public enum Theme {
  LIGHT,
  DARK
}
