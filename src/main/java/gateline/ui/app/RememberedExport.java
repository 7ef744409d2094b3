package gateline.ui.app;

import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.PictureSize;
import gateline.ui.export.ExportOptions;
import java.util.EnumSet;
import java.util.Set;

/// Puts the options of pictures back to how the user left them, and notes how they are left. The
/// weeks, and whether private items are shown, are of one plan and not kept.
record RememberedExport(UserState state) {
  private static final String KEY = "export.";

  /// The options kept, or where something of them is not, of the usual ones.
  ExportOptions restored(ExportOptions usual) {
    PictureRequest picture = usual.picture();
    return usual
        .withPicture(
            picture
                .withSize(size(picture.size()))
                .withTheme(state.choice(KEY + "theme", picture.theme()))
                .transparent(Boolean.parseBoolean(state.text(KEY + "transparent", "false")))
                .withParts(parts(picture.parts())))
        .withRows(state.choice(KEY + "rows", usual.rows()))
        .withFormat(state.choice(KEY + "format", usual.format()));
  }

  private PictureSize size(PictureSize usual) {
    try {
      return new PictureSize(
              state.number(KEY + "width", usual.width()),
              state.number(KEY + "height", usual.height()),
              state.number(KEY + "scale", usual.scale()))
          .checked();
    } catch (IllegalArgumentException _) {
      return usual;
    }
  }

  private Set<PicturePart> parts(Set<PicturePart> usual) {
    Set<PicturePart> parts = EnumSet.noneOf(PicturePart.class);
    for (PicturePart part : PicturePart.values()) {
      String kept = state.text(KEY + part.name(), String.valueOf(usual.contains(part)));
      if (Boolean.parseBoolean(kept)) {
        parts.add(part);
      }
    }
    return parts;
  }

  void remember(ExportOptions options) {
    PictureRequest picture = options.picture();
    state.put(KEY + "width", picture.size().width());
    state.put(KEY + "height", picture.size().height());
    state.put(KEY + "scale", picture.size().scale());
    state.put(KEY + "theme", picture.theme());
    state.put(KEY + "transparent", picture.isTransparent());
    state.put(KEY + "rows", options.rows());
    state.put(KEY + "format", options.format());
    for (PicturePart part : PicturePart.values()) {
      state.put(KEY + part.name(), picture.parts().contains(part));
    }
  }
}
