package gateline.gesture;

/// How the pointer looks for what the hand can do or is doing.
public enum HandShape {
  PLAIN,
  GRAB,
  MOVE,
  STRETCH,
  PROGRESS,
  LINK,
  POINT,
  REFUSED
}
