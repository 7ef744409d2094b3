package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Chain;
import java.util.List;

/// A chain.
final class ChainFormat {
  private static final Keys<Chain> KEYS = Keys.ofItem("chain");
  private static final Key<Chain, String> ID = KEYS.required("id", Texts.ID, Chain::id);
  private static final Key<Chain, String> NAME = KEYS.text("name", Chain::name);
  private static final Key<Chain, List<String>> FROM = KEYS.list("from", Texts.COMMON, Chain::from);
  private static final Key<Chain, List<String>> TO = KEYS.list("to", Texts.COMMON, Chain::to);
  private static final Key<Chain, Boolean> PRIVATE = KEYS.flag("private", Chain::isPrivate);

  static final ObjectFormat<Chain> CHAIN = KEYS.build(ChainFormat::chain, Chain::extras);

  private ChainFormat() {}

  private static Chain chain(Fields in) {
    return new Chain(
        in.get(ID), in.get(NAME), in.get(FROM), in.get(TO), in.get(PRIVATE), in.extras());
  }
}
