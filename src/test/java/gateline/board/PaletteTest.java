package gateline.board;

import static gateline.testing.ColorScience.contrast;
import static gateline.testing.ColorScience.difference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Squad;
import gateline.review.GateState;
import gateline.scene.Color;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.ColorScience.Sight;
import gateline.testing.Drawn;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colors as drawn keep apart from their ground and from each other, for every kind of eyes.
class PaletteTest {
  private static final double GRAPHIC = 3;
  private static final double TEXT = 4.5;
  private static final double APART = 12;

  @ParameterizedTest
  @EnumSource
  void squadColorsStandOutFromThePage(Theme theme) {
    Palette palette = Palette.of(theme);
    for (Color squad : squads(palette)) {
      atLeast(GRAPHIC, squad, palette.ground().page());
    }
  }

  @ParameterizedTest
  @EnumSource
  void squadColorsKeepApartForColorBlindEyes(Theme theme) {
    List<Color> squads = squads(Palette.of(theme));
    for (Sight sight : Sight.values()) {
      for (int i = 0; i < squads.size(); i++) {
        for (int k = 0; k < i; k++) {
          double apart = difference(squads.get(i), squads.get(k), sight);
          String what = sight + " " + squads.get(i).hex() + " " + squads.get(k).hex();
          assertTrue(apart >= APART, what + " " + apart);
        }
      }
    }
  }

  /// The colors drawn are the colors meant: a finished bar is filled, an open one edged with them.
  @ParameterizedTest
  @EnumSource
  void barsAreDrawnInTheirSquadsFullColor(Theme theme) {
    Palette palette = Palette.of(theme);
    var look = Look.of(theme, Sizes.STANDARD, BoardPlans.LOOK.text());
    Sheet plain = BoardPlans.sheet(BoardPlans.plan(1, BoardPlans.task("a", 2, "quality")), 10);
    Sheet sheet = new Sheet(plain.model(), look, plain.axis());
    List<Color> edges =
        Drawn.all(Bar.of(sheet, 0, 20, 18).shapes()).stream()
            .map(each -> ((Shape.Rect) each.shape()).ink())
            .filter(ink -> ink.fill() != null && ink.edge() != null)
            .map(ink -> ink.edge().color())
            .toList();
    assertEquals(List.of(squads(palette).get(1)), edges);
  }

  @ParameterizedTest
  @EnumSource
  void textCanBeReadOnEveryGroundItStandsOn(Theme theme) {
    Palette palette = Palette.of(theme);
    for (Color ground : grounds(palette)) {
      atLeast(TEXT, palette.text().primary(), ground);
      atLeast(TEXT, palette.text().secondary(), ground);
    }
    for (int phase = 0; phase < 6; phase++) {
      atLeast(TEXT, palette.text().primary(), palette.phaseBand(phase));
    }
    for (Color squad : squads(palette)) {
      atLeast(TEXT, palette.text().primary(), palette.rest(squad));
      atLeast(TEXT, palette.text().primary(), palette.tint(squad));
    }
    atLeast(TEXT, palette.text().onAccent(), palette.signal().accent());
    atLeast(TEXT, palette.signal().bad(), palette.signal().badGround());
  }

  @ParameterizedTest
  @EnumSource
  void wordsInTheColorOfAStateCanBeReadOnThePage(Theme theme) {
    Palette palette = Palette.of(theme);
    for (GateState state : GateState.values()) {
      atLeast(TEXT, GateGlyph.color(palette, state), palette.ground().page());
    }
  }

  @ParameterizedTest
  @EnumSource
  void linksAndOutlinesStandOutFromThePage(Theme theme) {
    Palette palette = Palette.of(theme);
    atLeast(GRAPHIC, palette.line().link(), palette.ground().page());
    atLeast(GRAPHIC, palette.line().baseline(), palette.ground().page());
    atLeast(GRAPHIC, palette.line().critical(), palette.ground().page());
    atLeast(GRAPHIC, palette.signal().accent(), palette.ground().page());
  }

  private static List<Color> grounds(Palette palette) {
    Palette.Ground ground = palette.ground();
    return List.of(ground.page(), ground.panel(), ground.group(), ground.shade(), ground.now());
  }

  private static List<Color> squads(Palette palette) {
    Squad plain = Squad.of("any", "Any", BigDecimal.ONE);
    return IntStream.range(0, 7).mapToObj(position -> palette.squad(plain, position)).toList();
  }

  private static void atLeast(double least, Color color, Color ground) {
    double contrast = contrast(color, ground);
    assertTrue(contrast >= least, color.hex() + " on " + ground.hex() + ": " + contrast);
  }
}
