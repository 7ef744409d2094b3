package gateline.review.check;

import gateline.plan.Chain;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.review.ChainStatus;
import gateline.review.Names;
import java.util.stream.Stream;

/// `chain-slipping`: an item of a watched chain ends after the planned start of what waits for it.
final class SlippingChainRule implements Rule {
  @Override
  public String id() {
    return "chain-slipping";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return ChainStatus.of(checked.schedule()).stream()
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
