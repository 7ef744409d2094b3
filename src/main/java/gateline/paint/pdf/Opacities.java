package gateline.paint.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// The graphics states of one document that say how opaque paint is, one for each opacity.
final class Opacities {
  private final Map<Integer, PDExtendedGraphicsState> states = new HashMap<>();

  /// `alpha` from 0 to 255, for lines and fillings alike.
  PDExtendedGraphicsState of(int alpha) {
    return states.computeIfAbsent(alpha, Opacities::state);
  }

  private static PDExtendedGraphicsState state(int alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setStrokingAlphaConstant(alpha / 255f);
    state.setNonStrokingAlphaConstant(alpha / 255f);
    return state;
  }
}
