package gateline.paint.fx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.Pictures;
import gateline.board.picture.View;
import gateline.edit.SetField;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Estimate;
import gateline.export.PngWriter;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.paint.font.BundledFont;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Damage;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.schedule.Schedule;
import gateline.testing.DemoScene;
import gateline.testing.FxToolkit;
import gateline.testing.Pixels;
import gateline.testing.WithJavaFx;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithJavaFx
final class FxPainterTest {
  @Test
  void theCanvasShowsWhatTheExportedPictureShows() throws Exception {
    Scene scene = DemoScene.scene();
    Pixels.assertAlike(PngWriter.image(scene, 1), snapshot(scene));
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void everyViewOfTheSampleLooksOnACanvasAsItIsExported(View view) throws Exception {
    ReadResult read = PlanFiles.read(Path.of("assets/plans/automatosx-v2-week4.json"));
    Plan plan = ((ReadResult.Opened) read).plan();
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
    PictureRequest request = PictureRequest.of(view, 1440, 900);
    Scene scene = Pictures.pages(model, request, new FontMeasurer()).getFirst();
    Pixels.assertAlike(PngWriter.image(scene, 1), snapshot(scene));
  }

  /// What is painted in parts is what is painted whole, to the pixel.
  @ParameterizedTest
  @EnumSource(View.class)
  void partsOfAPicturePaintedOverAnotherShowWhatTheWholeShows(View view) throws Exception {
    ReadResult read = PlanFiles.read(Path.of("assets/plans/automatosx-v2-week4.json"));
    Plan plan = ((ReadResult.Opened) read).plan();
    FontMeasurer measurer = new FontMeasurer();
    Scene before = scene(plan, view);
    for (int first : new int[] {0, 7, 40}) {
      Scene next = scene(longer(plan, first), view);
      List<Bounds> damage = Damage.between(before, next, measurer);
      BufferedImage inParts =
          FxToolkit.onFxThread(() -> {
            Canvas canvas = new Canvas(next.width(), next.height());
            FxPainter painter = new FxPainter(canvas.getGraphicsContext2D(), 1);
            painter.paint(before);
            painter.paint(next, damage, measurer);
            return Pixels.of(canvas.snapshot(null, null));
          });
      BufferedImage whole = snapshot(next);
      assertArrayEquals(pixels(whole), pixels(inParts), view + " from " + first);
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static Scene scene(Plan plan, View view) {
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
    PictureRequest request = PictureRequest.of(view, 1440, 900);
    return Pictures.pages(model, request, new FontMeasurer()).getFirst();
  }

  /// One task takes two days more.
  private static Plan longer(Plan plan, int position) {
    Task task = plan.tasks().get(position);
    Estimate more = new Estimate(task.estimate().add(BigDecimal.TWO), task.range());
    return SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, task, more).applyTo(plan);
  }

  /// An edge between pixels would make JavaFX mask every shape, which takes seconds a frame.
  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void clipsLieOnWholePixelsAtAnyScale(double scale) throws Exception {
    Ink red = Ink.filled(Color.rgb(0xC00000));
    Shape wide = new Shape.Rect(new Bounds(0, 0, 40, 40), 0, red, Mark.NONE);
    Shape group = new Shape.Group(List.of(wide), new Bounds(10.3, 10.3, 10.4, 10.4), Mark.NONE);
    Scene scene = new Scene(40, 40, Color.rgb(0xFFFFFF), List.of(group));
    BufferedImage image =
        FxToolkit.onFxThread(() -> {
          Canvas canvas = new Canvas(40, 40);
          new FxPainter(canvas.getGraphicsContext2D(), scale).paint(scene);
          return Pixels.of(canvas.snapshot(null, null));
        });
    for (int at = 0; at < 40; at++) {
      int expected = at < 10 || at >= 21 ? 0xFFFFFFFF : 0xFFC00000;
      assertEquals(expected, image.getRGB(at, 15), "x " + at);
      assertEquals(expected, image.getRGB(15, at), "y " + at);
    }
  }

  @Test
  void paintingTwiceOnOneCanvasShowsTheSecondSceneAlone() throws Exception {
    Scene scene = DemoScene.scene();
    Scene empty = new Scene(400, 240, scene.ground(), List.of());
    BufferedImage image =
        FxToolkit.onFxThread(() -> {
          Canvas canvas = new Canvas(400, 240);
          FxPainter painter = new FxPainter(canvas.getGraphicsContext2D(), 1);
          painter.paint(scene);
          painter.paint(empty);
          return Pixels.of(canvas.snapshot(null, null));
        });
    Pixels.assertSame(PngWriter.image(empty, 1), image);
  }

  @Test
  void textIsAsWideOnTheCanvasAsItWasMeasured() throws Exception {
    String words = "State machine tracing instrumentation, 1,616 tests";
    for (FontSpec.Weight weight : FontSpec.Weight.values()) {
      for (double size : new double[] {11.5, 13, 20}) {
        FontSpec spec = new FontSpec(size, weight);
        double shown =
            FxToolkit.onFxThread(() -> {
              Text text = new Text(words);
              text.setFont(FxFonts.of(spec));
              assertEquals(BundledFont.of(weight).family(), text.getFont().getFamily());
              return text.getLayoutBounds().getWidth();
            });
        assertEquals(new FontMeasurer().width(words, spec), shown, 1, spec.toString());
      }
    }
    assertTrue(FxFonts.of(FontSpec.regular(13)) == FxFonts.of(FontSpec.regular(13)));
  }

  private static BufferedImage snapshot(Scene scene) throws Exception {
    return FxToolkit.onFxThread(() -> {
      Canvas canvas = new Canvas(scene.width(), scene.height());
      new FxPainter(canvas.getGraphicsContext2D(), 1).paint(scene);
      return Pixels.of(canvas.snapshot(null, null));
    });
  }
}
