package gateline.file.format;

import gateline.file.json.Choice;
import gateline.file.json.Fields;
import gateline.file.json.Format;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ShortForm;
import gateline.file.json.Texts;
import gateline.plan.Link;
import java.math.BigDecimal;

/// A link: an id alone for the usual one, else an object.
final class LinkFormat {
  private static final Keys<Link> KEYS = Keys.of("link");
  private static final Key<Link, String> ON = KEYS.required("on", Texts.COMMON, Link::on);
  private static final Key<Link, Link.Type> TYPE =
      KEYS.optional(
          "type", Choice.of(Link.Type.values(), Link.Type::name), Link.Type.FS, Link::type);
  private static final Key<Link, BigDecimal> LAG =
      KEYS.optional("lag", Figures.LAG, BigDecimal.ZERO, Link::lag);

  static final Format<Link> LINK =
      new ShortForm<>(
          KEYS.buildOneLine(LinkFormat::link, Link::extras),
          Link::to,
          Link::on,
          LinkFormat::isUsual);

  private LinkFormat() {}

  private static boolean isUsual(Link link) {
    return link.type() == Link.Type.FS && link.lag().signum() == 0 && link.extras().isEmpty();
  }

  private static Link link(Fields in) {
    return new Link(in.get(ON), in.get(TYPE), in.get(LAG), in.extras());
  }
}
