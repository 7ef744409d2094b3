package gateline.file.json;

/// `true` or `false`.
public enum Flags implements Format<Boolean> {
  FLAG;

  @Override
  public Boolean read(Cursor in) {
    return in.flag();
  }

  @Override
  public void write(Boolean value, CanonicalText out) {
    out.literal(value.toString());
  }
}
