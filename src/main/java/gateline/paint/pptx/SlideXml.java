package gateline.paint.pptx;

import gateline.paint.Markup;
import gateline.scene.Color;
import gateline.scene.Mark;
import java.util.concurrent.atomic.AtomicInteger;

/// One slide as its file keeps it, written straight as text: a tree of objects for thousands of
/// shapes takes a hundred times as long. What a shape looks like is not known here.
final class SlideXml {
  private static final String MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private final Markup markup = Markup.dense();
  private final AtomicInteger lastId = new AtomicInteger(1);

  /// What a slide can hold, and what it calls their parts.
  enum Kind {
    SHAPE("p:sp", "p:nvSpPr", "p:cNvSpPr", "Shape"),
    TEXT("p:sp", "p:nvSpPr", "p:cNvSpPr", "Text"),
    LINE("p:cxnSp", "p:nvCxnSpPr", "p:cNvCxnSpPr", "Line"),
    GROUP("p:grpSp", "p:nvGrpSpPr", "p:cNvGrpSpPr", "Group");

    private final String element;
    private final String head;
    private final String own;
    private final String word;

    Kind(String element, String head, String own, String word) {
      this.element = element;
      this.head = head;
      this.own = own;
      this.word = word;
    }
  }

  SlideXml(String name, Color ground) {
    markup.start("p:sld").attribute("xmlns:p", MAIN).attribute("xmlns:a", DRAWING).open("p:sld");
    markup.start("p:cSld").attribute("name", name).open("p:cSld");
    if (ground.alpha() > 0) {
      open("p:bg");
      open("p:bgPr");
      SlideInk.fill(markup, ground);
      empty("a:effectLst");
      markup.close();
      markup.close();
    }
    open("p:spTree");
    head(Kind.GROUP, 1, "");
    empty("p:grpSpPr");
  }

  /// Where a shape's content is written.
  Markup markup() {
    return markup;
  }

  /// Begins a shape with the mark's name; `markup().close()` ends it.
  void start(Kind kind, Mark mark) {
    int id = lastId.incrementAndGet();
    open(kind.element);
    head(kind, id, mark.id().isEmpty() ? kind.word + " " + id : mark.id());
  }

  private void head(Kind kind, int id, String name) {
    open(kind.head);
    markup.start("p:cNvPr").attribute("id", id).attribute("name", name).empty();
    markup.start(kind.own);
    if (kind == Kind.TEXT) {
      markup.attribute("txBox", "1");
    }
    markup.empty();
    empty("p:nvPr");
    markup.close();
  }

  void open(String element) {
    markup.start(element).open(element);
  }

  void empty(String element) {
    markup.start(element).empty();
  }

  /// Ends the slide and gives the whole text.
  String finish() {
    markup.close();
    markup.close();
    open("p:clrMapOvr");
    empty("a:masterClrMapping");
    markup.close();
    markup.close();
    return markup.toString();
  }
}
