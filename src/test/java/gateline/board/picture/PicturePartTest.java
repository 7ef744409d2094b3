package gateline.board.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Palette;
import gateline.board.TaskFilter;
import gateline.board.Theme;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Color;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.Readable;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each part of a picture is there when it is asked for, and only then.
class PicturePartTest {
  private static final FontMeasurer FONT = new FontMeasurer();
  private static final BoardModel MODEL = Samples.WEEK_4.model();
  private static final Set<PicturePart> ALL = EnumSet.allOf(PicturePart.class);

  @ParameterizedTest
  @EnumSource(PicturePart.class)
  void eachIsDrawnWhereItIsAskedForAlone(PicturePart part) {
    for (View view : View.values()) {
      PictureRequest whole = PictureRequest.of(view).withParts(ALL);
      PictureRequest without = whole.withPart(part, false);
      PictureRequest alone = whole.withParts(EnumSet.of(part));
      PictureRequest bare = whole.withParts(Set.of());
      if (part.isKnownTo(view)) {
        assertTrue(holds(whole, part) && holds(alone, part), view + " with " + part);
        assertTrue(!holds(without, part) && !holds(bare, part), view + " without " + part);
      } else {
        assertEquals(page(whole), page(without), view + " knows no " + part);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = View.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
  void whatIsLeftOutLeavesItsRoomAndNothingIsCut(View view) {
    PictureRequest request = PictureRequest.of(view);
    double room = contentHeight(request);
    double bare = contentHeight(request.withParts(Set.of()));
    assertTrue(bare > room + 70, () -> room + " " + bare);
    for (Set<PicturePart> parts : List.of(Set.<PicturePart>of(), EnumSet.of(PicturePart.LEGEND))) {
      for (Scene page : Pictures.pages(MODEL, request.withParts(parts), FONT)) {
        new Readable(page, FONT).check(13);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = View.class,
      names = {"TIMELINE", "LANES"})
  void aNarrowPictureKeepsAllOfItsLegend(View view) {
    PictureRequest wide = PictureRequest.of(view);
    List<String> all = legend(page(wide));
    for (PictureSize size : List.of(PictureSize.of(1440, 900), PictureSize.of(900, 720))) {
      Scene narrow = page(wide.withSize(size));
      assertEquals(all, legend(narrow));
      new Readable(narrow, FONT).check(11);
    }
  }

  private static List<String> legend(Scene page) {
    return Drawn.all(page.shapes()).stream()
        .filter(each -> isOf(PicturePart.LEGEND, each))
        .map(Drawn::words)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void aTransparentPictureDiffersInItsGroundAlone(View view) {
    PictureRequest request = PictureRequest.of(view).withTheme(Theme.DARK);
    Scene solid = page(request);
    Scene clear = page(request.transparent(true));
    assertEquals(Color.CLEAR, clear.ground());
    assertEquals(255, solid.ground().alpha());
    assertEquals(solid.shapes(), clear.shapes());
  }

  @Test
  void theDateIsTheOneOfTodayOrNone() {
    LocalDate later = LocalDate.of(2026, 2, 12);
    BoardModel model = BoardModel.of(MODEL.schedule(), later);
    PictureRequest request = PictureRequest.of(View.LANES);
    assertTrue(position(MODEL, request).startsWith("Week 4 · status Thu 29 Jan 2026 · finish"));
    assertTrue(position(model, request).startsWith("Week 6 · as of Thu 12 Feb 2026 · finish"));
    PictureRequest undated = request.withPart(PicturePart.AS_OF, false);
    assertTrue(position(model, undated).startsWith("12 weeks from 5 Jan 2026 · finish"));
    PictureRequest untitled = request.withPart(PicturePart.TITLE, false);
    assertEquals("Week 6 · as of Thu 12 Feb 2026", position(model, untitled));
    BoardModel after = BoardModel.of(MODEL.schedule(), later.plusYears(1));
    assertEquals("as of Fri 12 Feb 2027", position(after, untitled));
  }

  @Test
  void aPictureOfSomeTasksShowsThemAloneAndSaysHowMany() {
    TaskFilter two = TaskFilter.ALL.withTasks(new LinkedHashSet<>(List.of("w4-traces", "w9-perf")));
    Scene page =
        Pictures.pages(MODEL.filtered(two), PictureRequest.of(View.TIMELINE), FONT).getFirst();
    assertEquals(2, Drawn.marked(page.shapes(), BoardMark.TaskLabel.class).size());
    assertTrue(words(page, "extent").startsWith("2 of 71 tasks · "));
    BoardModel discreet = MODEL.filtered(TaskFilter.ALL).withoutPrivate();
    Scene whole = Pictures.pages(discreet, PictureRequest.of(View.LANES), FONT).getFirst();
    assertTrue(words(whole, "extent").startsWith("71 tasks · "));
  }

  @Test
  void aPictureAsLargeAsItsContentIsWiderForALongPlan() {
    PictureRequest fit = PictureRequest.of(View.TIMELINE).withSize(NamedSize.FIT.size());
    assertEquals(1920, page(fit).width());
    BoardModel year = BoardPlans.model(BoardPlans.large(300, 52));
    List<Scene> pages = Pictures.pages(year, fit, FONT);
    assertEquals(1, pages.size());
    assertTrue(pages.getFirst().width() >= 52 * 100, () -> "" + pages.getFirst().width());
    Scene dense = Pictures.pages(year, fit.withSize(fit.size().withScale(8)), FONT).getFirst();
    assertTrue(dense.width() * 8 <= 32_000 && dense.height() * 8 <= 32_000);
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void noPageIsLaidOutForAThreadThatIsInterrupted(View view) {
    PictureRequest request = PictureRequest.of(view);
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> page(request));
    assertTrue(Thread.interrupted());
  }

  private static boolean holds(PictureRequest request, PicturePart part) {
    List<Drawn> shapes = Drawn.all(page(request).shapes());
    return shapes.stream().anyMatch(each -> isOf(part, each));
  }

  private static boolean isOf(PicturePart part, Drawn each) {
    return switch (part) {
      case TITLE -> each.mark().equals(new BoardMark.Note("title"));
      case LEGEND -> each.mark() instanceof BoardMark.Note note && note.id().contains("legend-");
      case AS_OF -> each.words().contains("29 Jan 2026");
      case COLUMNS -> each.mark().equals(new BoardMark.Note("head-START"));
      case LINKS -> each.mark() instanceof BoardMark.LinkLine;
      case BASELINE -> isBaseline(each);
    };
  }

  private static boolean isBaseline(Drawn each) {
    Color baseline = Palette.of(Theme.LIGHT).line().baseline();
    return each.mark() instanceof BoardMark.TaskBar
        && each.shape() instanceof Shape.Rect rect
        && baseline.equals(rect.ink().fill());
  }

  private static double contentHeight(PictureRequest request) {
    return new PictureMaker(MODEL, request, FONT).frame().content().height();
  }

  private static String position(BoardModel model, PictureRequest request) {
    return words(Pictures.pages(model, request, FONT).getFirst(), "position");
  }

  private static String words(Scene page, String note) {
    return Drawn.texts(page.shapes(), new BoardMark.Note(note)::equals).getFirst().words();
  }

  private static Scene page(PictureRequest request) {
    return Pictures.pages(MODEL, request, FONT).getFirst();
  }
}
