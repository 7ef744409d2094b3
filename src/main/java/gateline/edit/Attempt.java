package gateline.edit;

import gateline.plan.Problem;

/// What came of an edit: a document, or the problem for which it was refused.
public sealed interface Attempt {
  /// The edit was done; the document is the same object when it changed nothing.
  record Done(Document document) implements Attempt {}

  /// The edit was not done; the problem says what stands against it and what to do.
  record Refused(Problem problem) implements Attempt {}
}
