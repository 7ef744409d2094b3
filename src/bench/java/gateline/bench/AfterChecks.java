package gateline.bench;

import gateline.ui.Session;

/// Work that begins once the plan is open and checked, so that neither is measured with it.
final class AfterChecks implements WindowProbe.Work {
  private final Session session;
  private final Runnable begin;
  private final WindowProbe.Work work;
  private boolean isBegun;

  AfterChecks(Session session, Runnable begin, WindowProbe.Work work) {
    this.session = session;
    this.begin = begin;
    this.work = work;
  }

  @Override
  public boolean step() {
    if (session.model().get() == null || session.isChecking().get()) {
      return true;
    }
    if (!isBegun) {
      isBegun = true;
      begin.run();
      return true;
    }
    return work.step();
  }
}
