package gateline.capacity.placing;

/// What the crews have over time and what each task needs of them.
sealed interface Supply permits MomentSupply, StepSupply {
  /// A profile with nothing taken.
  Profile profile();

  /// The same with time running backward: an instant t is called -t.
  Supply mirrored();
}
