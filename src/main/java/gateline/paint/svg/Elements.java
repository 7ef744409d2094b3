package gateline.paint.svg;

import gateline.paint.Markup;
import gateline.paint.Numbers;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Stroke;

/// The SVG elements of one document as they are written: markup that knows marks and inks.
final class Elements {
  private final Markup markup = Markup.indented();
  private final Ids ids = new Ids();

  /// Begins an element with the mark's id, made unique; a mark without a name gives none.
  Elements start(String element, Mark mark) {
    if (mark.id().isEmpty()) {
      markup.start(element);
    } else {
      startNamed(element, mark.id());
    }
    return this;
  }

  /// Begins an element with an id made from a name, and says which.
  String startNamed(String element, String name) {
    String id = ids.unique(name);
    markup.start(element);
    attribute("id", id);
    return id;
  }

  Elements attribute(String name, String value) {
    markup.attribute(name, value);
    return this;
  }

  Elements attribute(String name, double value) {
    markup.attribute(name, value);
    return this;
  }

  void bounds(Bounds bounds) {
    attribute("x", bounds.x()).attribute("y", bounds.y());
    attribute("width", bounds.width()).attribute("height", bounds.height());
  }

  /// Fill and edge; a hatch is drawn by lines of its own.
  void ink(Ink ink) {
    if (ink.fill() == null) {
      attribute("fill", "none");
    } else {
      fill(ink.fill());
    }
    if (ink.edge() != null) {
      stroke(ink.edge());
    }
  }

  void fill(Color color) {
    color("fill", color);
  }

  void stroke(Stroke stroke) {
    color("stroke", stroke.color());
    attribute("stroke-width", stroke.width());
    if (!stroke.dashes().isEmpty()) {
      StringBuilder dashes = new StringBuilder();
      for (double dash : stroke.dashes()) {
        Numbers.append(dashes.isEmpty() ? dashes : dashes.append(' '), dash);
      }
      attribute("stroke-dasharray", dashes.toString());
    }
  }

  private void color(String what, Color color) {
    attribute(what, color.hex());
    if (color.alpha() < 255) {
      attribute(what + "-opacity", color.alpha() / 255.0);
    }
  }

  void open(String element) {
    markup.open(element);
  }

  void empty() {
    markup.empty();
  }

  void words(String element, String words) {
    markup.words(element, words);
  }

  void close() {
    markup.close();
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
