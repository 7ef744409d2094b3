package gateline.cli;

import static gateline.cli.Options.flag;
import static gateline.cli.Options.option;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.PictureSize;
import gateline.board.picture.Preset;
import gateline.board.picture.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The options that say what a picture looks like, the ones of the window's export.
final class PictureOptions {
  private static final String VIEW = "--view";
  private static final String PRESET = "--preset";
  private static final String SIZE = "--size";
  private static final String SCALE = "--scale";
  private static final String THEME = "--theme";
  private static final String TRANSPARENT = "--transparent";
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String GROUP = "--group";
  private static final String WITH = "--with";
  private static final String WITHOUT = "--without";

  private final ParseResult arguments;

  private PictureOptions(ParseResult arguments) {
    this.arguments = arguments;
  }

  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(option(VIEW, "VIEW", View.class, all(View.class) + "."))
        .addOption(
            option(
                PRESET,
                "NAME",
                Preset.class,
                "Size, scale and parts for a purpose: "
                    + all(Preset.class)
                    + ". Other options go before it."))
        .addOption(
            option(
                SIZE,
                "SIZE",
                PictureSize.class,
                "In pixels, such as 1920x1080 or 2400xfit, or "
                    + SizeWords.names()
                    + "; slide if not said."))
        .addOption(
            option(SCALE, "N", Double.class, "Image pixels for each pixel of the size, 1 to 8."))
        .addOption(option(THEME, "THEME", Theme.class, all(Theme.class) + "."))
        .addOption(flag(TRANSPARENT, "Leave the ground out."))
        .addOption(option(FROM, "WEEK", Integer.class, "The first week to show."))
        .addOption(option(TO, "WEEK", Integer.class, "The last week to show."))
        .addOption(
            option(
                GROUP,
                "BY",
                Grouping.class,
                "week, sprint, phase, squad or none for the rows of the timeline; squad or phase"
                    + " for lanes."))
        .addOption(parts(WITH, "Parts to show, too, separated by commas: "))
        .addOption(parts(WITHOUT, "Parts to leave out: "));
  }

  private static OptionSpec parts(String name, String what) {
    return OptionSpec.builder(name)
        .paramLabel("PARTS")
        .type(PicturePart[].class)
        .splitRegex(",")
        .arity("1")
        .description(what + all(PicturePart.class) + ".")
        .build();
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Words::word)
        .collect(Collectors.joining(", "));
  }

  /// The picture asked for; a [ParameterException] says what of it can't be had.
  static PictureRequest read(ParseResult arguments, BoardModel model) {
    return new PictureOptions(arguments).picture(model.lastWeek());
  }

  private PictureRequest picture(int lastWeek) {
    View view = arguments.matchedOptionValue(VIEW, View.TIMELINE);
    Preset preset = arguments.matchedOptionValue(PRESET, Preset.SLIDE);
    PictureRequest picture = preset.applyTo(PictureRequest.of(view));
    PictureRequest whole =
        picture
            .withSize(size(picture.size()))
            .withTheme(arguments.matchedOptionValue(THEME, picture.theme()))
            .transparent(arguments.hasMatchedOption(TRANSPARENT))
            .withGrouping(grouping(view))
            .withWeeks(weeks(lastWeek));
    return withParts(whole);
  }

  private PictureSize size(PictureSize usual) {
    PictureSize asked = arguments.matchedOptionValue(SIZE, usual);
    try {
      return asked.withScale(arguments.matchedOptionValue(SCALE, usual.scale())).checked();
    } catch (IllegalArgumentException e) {
      throw Misuse.of(arguments, SCALE + ": " + e.getMessage());
    }
  }

  private PictureRequest withParts(PictureRequest picture) {
    PictureRequest next = picture;
    for (PicturePart part : parts(WITH)) {
      if (!part.isKnownTo(picture.view())) {
        throw Misuse.of(
            arguments,
            "%s: --view %s knows no %s"
                .formatted(WITH, Words.word(picture.view()), Words.word(part)));
      }
      next = next.withPart(part, true);
    }
    for (PicturePart part : parts(WITHOUT)) {
      next = next.withPart(part, false);
    }
    return next;
  }

  private PicturePart[] parts(String option) {
    return arguments.matchedOptionValue(option, new PicturePart[0]);
  }

  private Grouping grouping(View view) {
    List<Grouping> known = view.groupings();
    Grouping asked = arguments.matchedOptionValue(GROUP, known.getFirst());
    if (!known.contains(asked)) {
      String words = known.stream().map(Words::word).collect(Collectors.joining(" or "));
      throw Misuse.of(
          arguments,
          "--view %s knows no --group %s, only %s"
              .formatted(Words.word(view), Words.word(asked), words));
    }
    return asked;
  }

  private TimeAxis.@Nullable Span weeks(int last) {
    if (!arguments.hasMatchedOption(FROM) && !arguments.hasMatchedOption(TO)) {
      return null;
    }
    int from = arguments.matchedOptionValue(FROM, 1);
    int to = arguments.matchedOptionValue(TO, last);
    if (from < 1 || from > to || to > last) {
      throw Misuse.of(arguments, "weeks " + from + " to " + to + " do not lie in 1 to " + last);
    }
    return new TimeAxis.Span(from, to);
  }
}
