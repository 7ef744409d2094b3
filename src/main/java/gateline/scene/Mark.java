package gateline.scene;

/// What a shape depicts. Hit tests, tooltips, SVG ids, accessible text and tests go by it; here it
/// is only a name, the board says which marks there are.
public interface Mark {
  /// A stable id, unique within a picture as far as the thing is drawn once, such as
  /// `bar-w1-tracing`.
  String id();

  /// Decoration that depicts nothing.
  Mark NONE =
      new Mark() {
        @Override
        public String id() {
          return "";
        }
      };
}
