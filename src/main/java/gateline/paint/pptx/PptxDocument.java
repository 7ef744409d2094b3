package gateline.paint.pptx;

import gateline.scene.Scene;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// A presentation under way: slides are added in order, each written and packed at once, so that
/// many need little memory. It is written once.
public final class PptxDocument {
  /// 13.33 inches.
  private static final int SLIDE_WIDTH = 960;

  private static final Optional<Date> SAME_FOR_ALL = Optional.of(Date.from(Instant.EPOCH));

  private final String title;
  private final Dimension size;
  private final List<PackedPart> slides = new ArrayList<>();

  /// `first` gives all slides their proportions.
  public PptxDocument(String title, Scene first) {
    this.title = title;
    this.size =
        new Dimension(SLIDE_WIDTH, (int) Math.round(SLIDE_WIDTH * first.height() / first.width()));
  }

  /// Adds a scene as the next slide.
  public void add(Scene scene, String name) throws IOException {
    slides.add(PackedPart.of(PptxPainter.paint(scene, name, SlidePlace.of(scene, size))));
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
}
