package org.conflictledger.event.link;

import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.JoinSettings;

/** What the numbers of people harmed, and who these were, say for two incidents being one. */
final class NumberScore {

  private static final double CLOSE = 1.15;
  private static final double REVISED = 1.6;

  /** From here on one more or less is another count of the same people. */
  private static final int SEVERAL = 4;

  private static final double GROWN = 2;
  private static final double DOUBLED = 3;

  /** A toll that is said to have grown has hardly grown more than so many times. */
  private static final double RETOLD = 5;

  /** A share of the dead in so many parts says who they were. */
  private static final int MUCH = 4;

  private final JoinSettings.NumberEvidence evidence;
  private final JoinSettings.SideEvidence sides;
  private final Branches branches;
  private final long many;

  NumberScore(JoinSettings settings, Branches branches) {
    this.branches = branches;
    this.many = settings.retold_anywhere();
    this.evidence = settings.numbers();
    this.sides = settings.sides();
  }

  /** Whether both give the same number of people harmed in the same way. */
  static boolean agree(Candidate a, Candidate b) {
    return a.outcome() == b.outcome()
        && a.harm().isPresent()
        && b.harm().isPresent()
        && a.size() == b.size();
  }

  /** The largest number, of everybody or of one kind of people, that both give; 0 for none. */
  static long shared(Candidate a, Candidate b) {
    if (a.outcome() != b.outcome() || a.harm().isEmpty() || b.harm().isEmpty()) {
      return 0;
    }
    return a.harm()
        .get()
        .numbers()
        .filter(number -> b.harm().get().numbers().anyMatch(other -> other == number))
        .max()
        .orElse(0);
  }

  /** Whether both give one number of one kind of people. */
  boolean agreeOnKind(Candidate a, Candidate b) {
    return a.outcome() == b.outcome()
        && a.harm().isPresent()
        && b.harm().isPresent()
        && equalKind(a.harm().get(), b.harm().get()) > Double.NEGATIVE_INFINITY;
  }

  /** Bits of all the numbers. */
  double of(Candidate a, Candidate b) {
    if (a.harm().isEmpty() || b.harm().isEmpty()) {
      return 0;
    }
    if (a.outcome() != b.outcome()) {
      return a.outcome() == Outcome.KILLED || b.outcome() == Outcome.KILLED ? evidence.silent() : 0;
    }
    boolean sameDay = a.published() == b.published();
    boolean inOrder = sameDay ? !outgrows(a, b) : a.published() < b.published();
    Tally earlier = (inOrder ? a : b).harm().get();
    Tally later = (inOrder ? b : a).harm().get();
    Span span = new Span(sameDay, (inOrder ? b : a).incident().followUp());
    double whole = grown(earlier, later, span);
    double bits = Math.max(whole, group(earlier, later, span));
    if (otherVictims(earlier, later)) {
      // That as many others were killed is chance, and that more or fewer were says nothing.
      boolean opponents = opponents(a, b) || opponents(b, a);
      return (opponents ? sides.opponents() : sides.other_victims()) + wounded(a, b);
    }
    // That the same kind of people died says nothing where the numbers speak against it.
    double victims = bits < 0 || !sameVictims(earlier, later) ? 0 : sides.victims();
    return bits + victims + wounded(a, b);
  }

  /**
   * What lies between two figures.
   *
   * @param told whether the later says that the number grew
   */
  private record Span(boolean sameDay, boolean told) {}

  /** Of two reports of a day, whether the first tells what became of the second's number. */
  private static boolean outgrows(Candidate one, Candidate other) {
    return one.incident().followUp() && one.size() > other.size();
  }

  /** Whether the later can be the earlier, grown. */
  private double grown(Tally earlier, Tally later, Span span) {
    if (!earlier.firm() || !later.firm()) {
      return evidence.vague();
    }
    long from = earlier.total().best();
    long to = later.total().best();
    boolean close = from != to && (known(earlier, to) || known(later, from));
    return close ? close(Math.min(from, to)) : grown(earlier.total(), later.total(), span);
  }

  private double grown(Estimate earlier, Estimate later, Span span) {
    long from = earlier.best();
    long to = later.best();
    if (from == to) {
      return equal(from);
    }
    double ratio = (double) Math.max(from, to) / Math.max(1, Math.min(from, to));
    boolean next = Math.abs(to - from) == 1 && Math.min(from, to) >= SEVERAL;
    if (ratio <= CLOSE || next) {
      return close(Math.min(from, to));
    }
    boolean bound = later.open() && ratio <= REVISED;
    if (span.told() && to > from) {
      return ratio > RETOLD
          ? evidence.multiplied()
          : ratio <= GROWN ? evidence.grown() : evidence.doubled();
    }
    boolean falls = !span.sameDay() && to < from && !bound;
    // What grows within a day leaves its first figures open.
    boolean leaps = span.sameDay() && ratio > GROWN && !earlier.open() && !later.open();
    if (ratio > DOUBLED || leaps || (falls && ratio > REVISED)) {
      return evidence.multiplied();
    }
    if (falls) {
      return evidence.fallen();
    }
    return ratio <= GROWN ? evidence.grown() : evidence.doubled();
  }

  /** "More than 100", where another counts 108: so many are rarely met twice, even roughly. */
  private double close(long number) {
    return number >= many ? evidence.close_many() : evidence.close();
  }

  /** Large numbers are rarely met twice by chance. */
  private double equal(long number) {
    double doublings = Math.log(Math.max(1, number)) / Math.log(2);
    return Math.min(evidence.most(), evidence.equal_one() + evidence.per_doubling() * doublings);
  }

  /** Whether a number is a claim, or within the bounds, of what one article tells. */
  private static boolean known(Tally tally, long number) {
    Estimate total = tally.total();
    boolean within = total.low() < total.high() && total.low() <= number && number <= total.high();
    return within
        || tally.overtaken().contains(number)
        || tally.claims().stream().anyMatch(claim -> claim.number() == number);
  }

  /**
   * What the numbers of one kind of people say: one tells of the three policemen, the other of them
   * and their attackers.
   */
  private double group(Tally earlier, Tally later, Span span) {
    double most = equalKind(earlier, later);
    if (earlier.firm() && later.firm()) {
      for (Share share : named(earlier)) {
        for (Share same : named(later)) {
          if (share.number().best() != same.number().best() && mayBe(share, same)) {
            most = Math.max(most, grown(share.number(), same.number(), span));
          }
        }
      }
    }
    return most;
  }

  /** The largest number of one kind of people that both give. */
  private double equalKind(Tally one, Tally other) {
    double most = Double.NEGATIVE_INFINITY;
    if (one.firm() && other.firm()) {
      for (Share share : named(one)) {
        for (Share same : named(other)) {
          if (share.number().best() == same.number().best() && mayBe(share, same)) {
            most = Math.max(most, equal(share.number().best()) + evidence.group());
          }
        }
      }
    }
    return most;
  }

  /** Whether the dead, of kinds that are told, can be the same people. */
  private boolean sameVictims(Tally one, Tally other) {
    return named(one).stream()
        .anyMatch(share -> named(other).stream().anyMatch(o -> mayBe(share, o)));
  }

  /** Whether the dead are of different kinds. One man among many says little of who they were. */
  private boolean otherVictims(Tally one, Tally other) {
    return !sameVictims(one, other) && most(one) && most(other);
  }

  /** Whether the dead of one report are of a party that the other names beside its own dead. */
  private static boolean opponents(Candidate one, Candidate other) {
    return named(one.harm().orElseThrow()).stream()
        .map(Share::victim)
        .filter(Actor::named)
        .anyMatch(other.incident().sides()::contains);
  }

  /** Whether two shares can be of the same people, told as of a party or of its branch. */
  private boolean mayBe(Share one, Share other) {
    return SameDay.mayBe(one, other)
        || one.category() == other.category()
            && (top(one.victim()).id().equals(top(other.victim()).id())
                || anyOf(one.victim(), other.victim())
                || anyOf(other.victim(), one.victim()));
  }

  /** "Five separatists", for another report takes them for a party's fighters. */
  private boolean anyOf(Actor any, Actor party) {
    return branches.anyOf(any) && party.type() == ActorType.REBEL;
  }

  private Actor top(Actor actor) {
    return branches.parent(actor).orElse(actor);
  }

  /** Whether the kinds of people that are told make up much of the dead. */
  private static boolean most(Tally tally) {
    return named(tally).stream()
        .anyMatch(share -> share.number().best() * MUCH >= tally.total().best());
  }

  private static List<Share> named(Tally tally) {
    return tally.shares().stream().filter(share -> !share.anonymous()).toList();
  }

  /** Whether the wounded beside the dead are as many. */
  private double wounded(Candidate a, Candidate b) {
    if (a.outcome() != Outcome.KILLED) {
      return 0;
    }
    Optional<Tally> one = a.incident().tally(Outcome.INJURED).filter(Tally::firm);
    Optional<Tally> two = b.incident().tally(Outcome.INJURED).filter(Tally::firm);
    boolean same =
        one.isPresent() && two.isPresent() && one.get().total().best() == two.get().total().best();
    return same ? Math.max(0, equal(one.get().total().best()) + evidence.wounded()) : 0;
  }
}
