package gateline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.View;
import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.discretion.Discretion;
import gateline.review.report.StatusReport;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every text and id of a private item in this plan says "hush".
final class PrivateItemsTest {
  private static final String NOTES =
      """
      "outcomes": [{ "text": "hush", "private": true }, { "text": "hush done", "task": "hush-t" }],
      "blockers": [{ "text": "hush", "impact": "hush", "owner": "hush-s", "private": true },
                   { "text": "Waiting", "owner": "hush-s" }]
      """;

  private static final String ITEMS =
      """
      "squads": [{ "id": "core", "name": "Core", "people": 1,
                   "absences": [{ "from": "2026-01-13", "to": "2026-01-13", "people": 1,
                                  "note": "hush", "private": true }] },
                 { "id": "hush-s", "name": "hush", "people": 1, "focus": { "1": "hush" },
                   "private": true, "x": "hush" }],
      "phases": [{ "id": "hush-p", "name": "hush", "from": 1, "to": 2, "private": true }],
      "sprints": [{ "id": "s1", "name": "One", "from": 1, "to": 1, "squads": ["hush-s"] },
                  { "id": "hush-sp", "name": "hush", "from": 2, "to": 2, "private": true }],
      "weekly": [{ "week": 1, "title": "hush", "private": true },
                 { "week": 2, "title": "Two",
                   "objectives": [{ "text": "hush", "done": false, "private": true }] }],
      "metrics": [{ "id": "hush-m", "name": "hush", "unit": "hush", "targets": { "1": 5 },
                    "private": true }],
      "gates": [{ "id": "hush-g", "name": "hush", "week": 1, "owners": ["hush"],
                  "requires": ["hush-t"], "entry": [{ "text": "hush" }], "private": true,
                  "decision": { "outcome": "hold", "date": "2026-01-09", "by": "hush",
                                "note": "hush", "remediationApproved": "2026-01-14",
                                "conditions": [{ "text": "hush", "owner": "hush" }] } },
                { "id": "g2", "name": "Second", "week": 2, "owners": ["hush-s"],
                  "requires": ["hush-t", "open"], "targets": { "hush-m": 5 },
                  "exit": [{ "text": "hush", "private": true }] }],
      "tasks": [{ "id": "hush-t", "name": "hush", "squads": ["hush-s"], "estimate": 3,
                  "needs": "hush", "owner": "hush", "url": "https://hush", "notes": "hush",
                  "private": true, "x": "hush" },
                { "id": "open", "name": "Open work", "squads": ["core"], "estimate": 2,
                  "owner": "hush-s", "depends": ["hush-t"] },
                { "id": "late", "name": "Later work", "week": 2, "squads": ["core"],
                  "estimate": 2 }],
      "risks": [{ "id": "hush-r", "text": "hush", "mitigation": "hush", "private": true },
                { "id": "r2", "text": "Rain", "impactDays": 2, "affects": ["hush-t", "g2"] }],
      "chains": [{ "id": "hush-c", "name": "hush", "from": ["open"], "to": ["late"],
                   "private": true },
                 { "id": "c2", "name": "Chain", "from": ["hush-t"], "to": ["late"] }],
      "decisions": [{ "id": "hush-d", "text": "hush", "owner": "hush", "private": true }],
      "actions": [{ "id": "hush-a", "text": "hush", "owner": "hush", "private": true },
                  { "id": "a2", "text": "Call", "owner": "hush-s" }],
      "standups": [{ "week": 1, "squad": "hush-s", "signals": "hush" },
                   { "week": 1, "squad": "core", "signals": "hush", "private": true },
                   { "week": 2, "squad": "core", %s }],
      "silenced": [{ "rule": "spill-over", "on": "hush-t", "reason": "hush" }]
      """
          .formatted(NOTES);

  private static final String HEAD =
      """
      "format": "gateline/1", "name": "Plan", "start": "2026-01-05", "weeks": 2,
      "statusDate": "2026-01-12",
      """;

  private static final String BASELINES =
      """
      "baselines": [{ "name": "hush", "plan": { %s %s }, "schedule": {}, "private": true },
                    { "name": "Week 1", "taken": "2026-01-09",
                      "plan": { %s %s },
                      "schedule": { "hush-t": { "start": "2026-01-05T09:00",
                                                "finish": "2026-01-07T17:00" } } }]
      """;

  private final Plan plan = plan();
  @TempDir private Path folder;

  @Test
  void noTextOrIdOfAPrivateItemIsLeftInThePlan() {
    assertEquals("", around(PlanWriter.text(Discretion.of(plan), LineEnd.UNIX)));
  }

  @Test
  void theScheduleOfEverythingElseIsWhatItWas() {
    Schedule before = Schedule.of(plan);
    Schedule after = Schedule.of(Discretion.of(plan));
    for (int task = 0; task < plan.tasks().size(); task++) {
      assertEquals(before.startAt(task), after.startAt(task));
      assertEquals(before.finishAt(task), after.finishAt(task));
    }
    Task open = Discretion.of(plan).tasks().get(1);
    assertEquals("Open work", open.name());
    assertEquals("private-", open.depends().getFirst().on().substring(0, 8));
  }

  @Test
  void privateTasksAreNotDrawn() {
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
    assertFalse(model.withoutPrivate().tasks().shows(0));
    assertTrue(model.withoutPrivate().tasks().shows(1));
  }

  @Test
  void noPictureOrDocumentOfAnyViewShowsOne() throws IOException {
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
    for (View view : View.values()) {
      ExportRequest request = ExportRequest.of(PictureRequest.of(view, 1920, 1080));
      for (PictureFormat format : PictureFormat.values()) {
        if (format != PictureFormat.PNG) {
          Path target = folder.resolve(view + format.ending());
          for (Path written : Exporter.write(model, request, target)) {
            assertEquals("", around(text(written)), written.toString());
          }
        }
      }
    }
  }

  /// Pixels cannot be searched for words: they are held against those of a plan that says others.
  @Test
  void noPixelDependsOnWhatOneSays() throws IOException {
    Plan other = plan("differently-called");
    for (View view : View.values()) {
      ExportRequest request = ExportRequest.of(PictureRequest.of(view, 1280, 720));
      byte[] copied = Exporter.png(model(plan), request);
      assertArrayEquals(copied, Exporter.png(model(other), request), view.title());
    }
    ExportRequest open =
        ExportRequest.of(PictureRequest.of(View.LANES, 1280, 720)).withPrivate(true);
    assertFalse(Arrays.equals(Exporter.png(model(plan), open), Exporter.png(model(other), open)));
  }

  @Test
  void theStatusReportNamesNone() {
    Plan shown = Discretion.of(plan);
    Schedule schedule = Schedule.of(shown);
    String report = StatusReport.of(schedule, shown.baselines().getLast(), plan.statusDate());
    assertEquals("", around(report));
    assertTrue(report.contains("Rain"), report);
  }

  @Test
  void theyAreShownWhenAskedFor() throws IOException {
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
    ExportRequest request =
        ExportRequest.of(PictureRequest.of(View.LANES, 1920, 1080)).withPrivate(true);
    Path file = Exporter.write(model, request, folder.resolve("all.svg")).getFirst();
    assertTrue(text(file).contains("hush"));
  }

  @Test
  void aPackHasAllPagesAndNothingPrivate() throws IOException {
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate()).withoutPrivate();
    Path pdf = folder.resolve("pack.pdf");
    ReviewPack.write(model, Theme.DARK, pdf);
    assertEquals("", around(text(pdf)));
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      assertEquals(11, read.getNumberOfPages());
    }
    Path images = ReviewPack.target(folder.resolve("images.png"));
    assertEquals(folder.resolve("images"), images);
    assertEquals(pdf, ReviewPack.target(pdf));
    List<Path> written = ReviewPack.write(model, Theme.LIGHT, images);
    assertEquals(images.resolve("01-position-1.png"), written.getFirst());
    assertEquals(written.stream().sorted().toList(), written);
    assertTrue(Files.size(images.resolve("10-decisions.png")) > 0);
  }

  /// What stands around the first hush; empty without one.
  private static String around(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("hush");
    return at < 0 ? "" : text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 20));
  }

  private static String text(Path file) throws IOException {
    return switch (PictureFormat.of(file).orElseThrow()) {
      case PDF -> {
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
          yield new PDFTextStripper().getText(read);
        }
      }
      case PPTX -> unzipped(file);
      case PNG, SVG -> Files.readString(file);
    };
  }

  private static String unzipped(Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        all.append(each.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static BoardModel model(Plan plan) {
    return BoardModel.of(Schedule.of(plan), plan.statusDate());
  }

  private static Plan plan() {
    return plan("hush");
  }

  private static Plan plan(String secret) {
    String baselines = BASELINES.formatted(HEAD, ITEMS, HEAD, ITEMS);
    String text = ("{ " + HEAD + ITEMS + ", " + baselines + " }").replace("hush\"", secret + "\"");
    ReadResult read = PlanReader.read(text.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(ReadResult.Opened.class, read, read.toString()).plan();
  }
}
