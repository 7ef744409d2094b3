package gateline.paint.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.paint.font.FontMeasurer;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class Java2DPainterTest {
  private static final Color PAGE = Color.rgb(0xFFFFFF);
  private static final Color DARK = Color.rgb(0x23272A);
  private static final FontSpec FONT = FontSpec.medium(20);

  @Test
  void textStaysWithinItsMeasuredWidthWhateverTheCharacters() {
    for (String words : List.of("Hamburg", "計画 Plan", "عربي", "a\tb", "🚀 go")) {
      double width = new FontMeasurer().width(words, FONT);
      Rectangle2D drawn = TextOutline.of(text(words, null), 40).getBounds2D();
      assertTrue(drawn.getMinX() >= 9, words);
      assertTrue(drawn.getMaxX() <= 11 + width, words);
      assertTrue(drawn.getWidth() > width / 3, words);
    }
  }

  @Test
  void accentsAreDrawnOnTheirLetters() {
    Rectangle2D plain = TextOutline.of(text("u", null), 40).getBounds2D();
    Rectangle2D accented = TextOutline.of(text("ü", null), 40).getBounds2D();
    assertEquals(plain.getMinX(), accented.getMinX(), 0.1);
    assertEquals(plain.getMaxY(), accented.getMaxY(), 0.1);
    assertTrue(accented.getMinY() < plain.getMinY() - 2);
  }

  @Test
  void theHaloReachesAsFarAsItIsWide() {
    Stroke halo = Stroke.solid(Color.rgb(0xFF0000), 3);
    BufferedImage image = painted(1, text("I", halo));
    Rectangle2D letter = TextOutline.of(text("I", null), 40).getBounds2D();
    int middle = (int) letter.getCenterY();
    assertEquals(0xFFFF0000, image.getRGB((int) letter.getMinX() - 2, middle));
    assertEquals(0xFFFFFFFF, image.getRGB((int) letter.getMinX() - 5, middle));
    assertEquals(0xFF23272A, image.getRGB((int) letter.getCenterX(), middle));
  }

  @Test
  void aHairlineIsOnePixelOfTheGround() {
    Stroke hair = Stroke.solid(DARK, 1);
    Shape line =
        new Shape.Polyline(List.of(new Point(10.3, 0), new Point(10.3, 60)), 0, hair, Mark.NONE);
    BufferedImage image = painted(1, line);
    assertEquals(0xFFFFFFFF, image.getRGB(9, 20));
    assertEquals(0xFF23272A, image.getRGB(10, 20));
    assertEquals(0xFFFFFFFF, image.getRGB(11, 20));
  }

  @Test
  void whatLiesOutsideAClipIsNotPaintedAndTheClipEndsWithItsGroup() {
    Shape all = new Shape.Rect(new Bounds(0, 0, 99, 60), 0, Ink.filled(DARK), Mark.NONE);
    Shape group = new Shape.Group(List.of(all), new Bounds(10, 10, 20, 20), Mark.NONE);
    Shape after = new Shape.Rect(new Bounds(50, 0, 5, 5), 0, Ink.filled(DARK), Mark.NONE);
    BufferedImage image = painted(1, group, after);
    assertEquals(0xFFFFFFFF, image.getRGB(9, 15));
    assertEquals(0xFF23272A, image.getRGB(10, 15));
    assertEquals(0xFFFFFFFF, image.getRGB(30, 15));
    assertEquals(0xFF23272A, image.getRGB(52, 2));
  }

  @Test
  void theGraphicsIsLeftAsItWas() {
    Graphics2D graphics = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
    graphics.setStroke(new BasicStroke(7));
    Java2DPainter.paint(scene(text("I", null)), graphics, 3);
    assertTrue(graphics.getTransform().isIdentity());
    assertEquals(new BasicStroke(7), graphics.getStroke());
  }

  private static Shape.Text text(String words, Stroke halo) {
    return new Shape.Text(new Point(10, 40), words, FONT, DARK, halo, Mark.NONE);
  }

  private static Scene scene(Shape... shapes) {
    return new Scene(100, 60, PAGE, List.of(shapes));
  }

  private static BufferedImage painted(double scale, Shape... shapes) {
    BufferedImage image = new BufferedImage(100, 60, BufferedImage.TYPE_INT_ARGB);
    Java2DPainter.paint(scene(shapes), image.createGraphics(), scale);
    return image;
  }
}
