package gateline.paint.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Copies a presentation entry by entry: with the drawn slides in place of the empty ones, and with
/// one date for all, so that the same slides give the same bytes.
final class StableZip {
  private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d+)\\.xml");

  /// The format's very first moment would be written with the machine's time zone.
  private static final LocalDateTime SAME_FOR_ALL = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  static void copy(byte[] frame, List<PackedPart> slides, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(frame));
    for (ZipEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
      ZipEntry entry = new ZipEntry(each.getName());
      entry.setTimeLocal(SAME_FOR_ALL);
      zip.putNextEntry(entry);
      Matcher slide = SLIDE.matcher(each.getName());
      if (slide.matches()) {
        slides.get(Integer.parseInt(slide.group(1)) - 1).copyTo(zip);
      } else {
        entries.transferTo(zip);
      }
    }
    zip.finish();
  }
}
