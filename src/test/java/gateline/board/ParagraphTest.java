package gateline.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final FontSpec FONT = FontSpec.regular(10);
  private static final TextMeasurer TEN_A_LETTER = (text, _) -> text.length() * 10.0;

  @Test
  void wrapsAtSpacesOnly() {
    checkWrapped("Golden trace capture + replay", 120, "Golden trace", "capture +", "replay");
  }

  @Test
  void breaksAWordThatIsWiderThanTheLine() {
    checkWrapped("a telecommunication b", 50, "a", "telec", "ommun", "icati", "on b");
  }

  @Test
  void breaksACompoundAtItsSeam() {
    checkWrapped("WorkspaceManager enforcement", 130, "Workspace", "Manager", "enforcement");
    checkWrapped("and/or", 50, "and/", "or");
  }

  @Test
  void wholeWordsAreCutRatherThanBrokenBetweenLetters() {
    checkWhole("a telecommunication b", 50, "a", "tele…", "b");
    checkWhole("WorkspaceManager enforcement", 90, "Workspace", "Manager", "enforcem…");
  }

  @Test
  void noSpaceComesBehindAJointWhereTheTextIsCut() {
    Paragraph cut = wrapped("fail-over drills", 60).atMost(1, 60, TEN_A_LETTER);
    assertEquals(List.of("fail-…"), cut.lines());
    Paragraph twice = whole("telecommunication b", 60).atMost(1, 60, TEN_A_LETTER);
    assertEquals(List.of("telec…"), twice.lines());
  }

  @Test
  void blankTextHasNoLines() {
    checkWrapped("  ", 50);
  }

  @Test
  void narrowestEvensOutItsLines() {
    checkNarrowest(
        "Golden trace capture + replay infra", 2, "Golden trace capture", "+ replay infra");
    checkNarrowest(
        "Golden trace capture + replay infra", 3, "Golden trace", "capture +", "replay infra");
  }

  @Test
  void narrowestTakesNoMoreLinesThanHelp() {
    checkNarrowest("a telecommunication", 3, "a", "telecommunication");
    checkNarrowest("word", 2, "word");
  }

  @Test
  void cutTextEndsInAnEllipsis() {
    Paragraph cut = wrapped("one two three four", 70).atMost(2, 70, TEN_A_LETTER);
    assertEquals(List.of("one two", "three…"), cut.lines());
    assertTrue(wrapped("one", 70).atMost(0, 70, TEN_A_LETTER).lines().isEmpty());
  }

  @Test
  void whatFitsIsNotCut() {
    Paragraph whole = wrapped("one two three", 70);
    assertSame(whole, whole.atMost(2, 70, TEN_A_LETTER));
  }

  @Test
  void isAsWideAsItsWidestLineAndAsHighAsAllOfThem() {
    Paragraph paragraph = wrapped("one two three", 70);
    assertEquals(70, paragraph.width(TEN_A_LETTER));
    assertEquals(25, paragraph.height());
  }

  private static Paragraph wrapped(String text, double width) {
    return Paragraph.wrapped(text, FONT, width, TEN_A_LETTER);
  }

  private static Paragraph whole(String text, double width) {
    return Paragraph.ofWholeWords(text, FONT, width, TEN_A_LETTER);
  }

  private static void checkWhole(String text, double width, String... lines) {
    assertEquals(List.of(lines), whole(text, width).lines());
  }

  private static void checkWrapped(String text, double width, String... lines) {
    assertEquals(List.of(lines), wrapped(text, width).lines());
  }

  private static void checkNarrowest(String text, int most, String... lines) {
    assertEquals(List.of(lines), Paragraph.narrowest(text, FONT, most, TEN_A_LETTER).lines());
  }
}
