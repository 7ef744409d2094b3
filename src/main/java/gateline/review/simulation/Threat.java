package gateline.review.simulation;

/// An open risk with days at stake: the positions of its tasks among the varying ones, and of its
/// gates in the plan. `minutes` are what it adds when it strikes, `chance` is from 0 to 1.
record Threat(int risk, double chance, long minutes, int[] varying, int[] gates, Stream stream) {
  boolean strikes(int iteration) {
    return stream.at(iteration) < chance;
  }
}
