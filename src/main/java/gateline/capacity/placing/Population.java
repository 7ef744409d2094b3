package gateline.capacity.placing;

/// Schedules of one direction of time that breed with each other.
record Population(Candidate[] members) {
  static Population of(int count, int size) {
    Candidate[] members = new Candidate[count];
    for (int i = 0; i < count; i++) {
      members[i] = new Candidate(size);
    }
    return new Population(members);
  }

  int count() {
    return members.length;
  }

  Candidate get(int member) {
    return members[member];
  }

  /// Puts a child in a member's place and gives the one that stood there: always a better one, and
  /// another as long as the best is not lost; never one that is there already.
  Candidate replace(int member, Candidate child) {
    Candidate old = members[member];
    boolean mayGo = child.end() <= old.end() || hasAsGood(member);
    if (!mayGo || hasLike(member, child)) {
      return child;
    }
    members[member] = child;
    return old;
  }

  private boolean hasAsGood(int member) {
    for (int i = 0; i < members.length; i++) {
      if (i != member && members[i].end() <= members[member].end()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLike(int member, Candidate child) {
    for (int i = 0; i < members.length; i++) {
      if (i != member && members[i].isLike(child)) {
        return true;
      }
    }
    return false;
  }

  long best() {
    long best = Long.MAX_VALUE;
    for (Candidate member : members) {
      best = Math.min(best, member.end());
    }
    return best;
  }
}
