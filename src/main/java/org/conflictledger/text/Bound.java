package org.conflictledger.text;

import java.util.OptionalLong;

/**
 * What the words around a number say of how many it may be: they alone turn a number into a count
 * (SPEC, section 3).
 *
 * @param qualifier null where nothing is said
 * @param below whether the number itself is too many: "fewer than"
 */
record Bound(Qualifier qualifier, boolean below) {

  static final Bound NONE = new Bound(null, false);

  /** With one word more: "about" gives way to whatever else is said. */
  Bound and(Qualifier next) {
    boolean weak = qualifier == null || qualifier == Qualifier.APPROXIMATE;
    return weak ? new Bound(next, below) : this;
  }

  Bound under() {
    return new Bound(qualifier, true);
  }

  /** Whether there may be more, without an end. */
  boolean open() {
    return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
  }

  Count of(BareNumber number, String text) {
    long n = number.value();
    if (below) {
      long most = Math.max(1, n - 1);
      return new Count(Math.min(1, most), most, OptionalLong.of(most), text, Qualifier.UP_TO);
    }
    if (number.vague()) {
      return new Count(n, n, OptionalLong.empty(), text, Qualifier.VAGUE);
    }
    if (qualifier == null) {
      return Count.exactly(n, text);
    }
    return switch (qualifier) {
      case AT_LEAST, MORE_THAN -> new Count(n, n, OptionalLong.empty(), text, qualifier);
      case UP_TO -> new Count(Math.min(1, n), n, OptionalLong.of(n), text, qualifier);
      default -> new Count(n, n, OptionalLong.of(n), text, Qualifier.APPROXIMATE);
    };
  }

  /** "20 to 25": the lower is the best, as nobody vouches for the other. */
  Count range(long low, long high, String text) {
    return new Count(
        low, low, open() ? OptionalLong.empty() : OptionalLong.of(high), text, Qualifier.RANGE);
  }
}
