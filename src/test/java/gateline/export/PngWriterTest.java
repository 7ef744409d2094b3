package gateline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.DemoScene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class PngWriterTest {
  @Test
  void anyReaderSeesThePixelsThatWerePainted() throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(DemoScene.scene(), 1.25, 144)));
    BufferedImage painted = PngWriter.image(DemoScene.scene(), 1.25);
    assertEquals(500, read.getWidth());
    assertEquals(300, read.getHeight());
    assertArrayEquals(pixels(painted), pixels(read));
  }

  @Test
  void bandsMeetWithoutASeam() throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(DemoScene.scene(), 7.3, 96)));
    assertArrayEquals(pixels(PngWriter.image(DemoScene.scene(), 7.3)), pixels(read));
  }

  @Test
  void theSameSceneGivesTheSameBytes() throws IOException {
    assertArrayEquals(png(DemoScene.scene(), 2, 192), png(DemoScene.scene(), 2, 192));
  }

  @Test
  void aClearGroundStaysTransparent() throws IOException {
    Shape square =
        new Shape.Rect(new Bounds(0, 0, 2, 2), 0, Ink.filled(Color.rgb(0x0D8165)), Mark.NONE);
    Scene scene = new Scene(4, 2, Color.CLEAR, List.of(square));
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(scene, 1, 96)));
    assertEquals(0xFF0D8165, read.getRGB(1, 1));
    assertEquals(0, read.getRGB(3, 1));
  }

  @Test
  void theFileSaysItsResolutionInPixelsPerMeter() throws IOException {
    byte[] file = png(DemoScene.scene(), 1, 144);
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
    IIOMetadata metadata = reader.getImageMetadata(0);
    Element root = (Element) metadata.getAsTree("javax_imageio_png_1.0");
    Element resolution = (Element) root.getElementsByTagName("pHYs").item(0);
    assertEquals("5669", resolution.getAttribute("pixelsPerUnitXAxis"));
    assertEquals("5669", resolution.getAttribute("pixelsPerUnitYAxis"));
    assertEquals("meter", resolution.getAttribute("unitSpecifier"));
    assertEquals(400, ByteBuffer.wrap(file).getInt(16));
  }

  private static byte[] png(Scene scene, double scale, int dotsPerInch) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter.write(scene, scale, dotsPerInch, out);
    return out.toByteArray();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
