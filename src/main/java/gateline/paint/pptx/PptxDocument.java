package gateline.paint.pptx;

import gateline.scene.Scene;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/// A presentation under way: slides are added in order, each drawn and put away as packed text at
/// once, so that only one of them is held as objects. It is written once.
public final class PptxDocument implements Closeable {
  /// 13.33 inches.
  private static final int SLIDE_WIDTH = 960;

  private static final Optional<Date> SAME_FOR_ALL = Optional.of(Date.from(Instant.EPOCH));

  private final String title;
  private final XMLSlideShow desk;
  private final Dimension size;
  private final List<PackedPart> slides = new ArrayList<>();

  /// `first` gives all slides their proportions.
  public PptxDocument(String title, Scene first) {
    this.title = title;
    this.size =
        new Dimension(SLIDE_WIDTH, (int) Math.round(SLIDE_WIDTH * first.height() / first.width()));
    this.desk = show();
  }

  /// Adds a scene as the next slide.
  public void add(Scene scene, String name) throws IOException {
    XSLFSlide slide = desk.createSlide();
    new PptxPainter(slide, SlidePlace.of(scene, size)).paint(scene, name);
    slides.add(PackedPart.of(slide.getXmlObject()));
    desk.removeSlide(0);
  }

  /// Writes the presentation. The stream stays open.
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    try (XMLSlideShow show = show()) {
      for (int i = 0; i < slides.size(); i++) {
        show.createSlide();
      }
      show.write(frame);
    }
    StableZip.copy(frame.toByteArray(), slides, out);
  }

  private XMLSlideShow show() {
    XMLSlideShow show = new XMLSlideShow();
    show.setPageSize(size);
    POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator("Gateline");
    core.setLastModifiedByUser("Gateline");
    core.setCreated(SAME_FOR_ALL);
    core.setModified(SAME_FOR_ALL);
    return show;
  }

  @Override
  public void close() throws IOException {
    desk.close();
  }
}
