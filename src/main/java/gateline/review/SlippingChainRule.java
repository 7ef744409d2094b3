package gateline.review;

import gateline.capacity.Loads;
import gateline.plan.Chain;
import gateline.plan.Place;
import gateline.plan.Problem;
import java.util.stream.Stream;

/// `chain-slipping`: an item of a watched chain ends after the planned start of what waits for it.
final class SlippingChainRule implements Rule {
  @Override
  public Stream<Problem> findings(Loads loads) {
    return ChainStatus.of(loads.schedule()).stream()
        .filter(ChainStatus::isSlipping)
        .map(SlippingChainRule::finding);
  }

  private static Problem finding(ChainStatus status) {
    Chain chain = status.chain();
    return Problem.warning(
        "chain-slipping",
        new Place.OnItem(chain.id(), ""),
        "chain " + Names.quoted(chain.name()) + " (" + chain.id() + "): " + status.words());
  }
}
