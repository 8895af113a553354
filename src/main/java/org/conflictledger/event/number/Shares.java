package org.conflictledger.event.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Count;

/** Splits a count into disjoint groups of people. */
public final class Shares {

  private Shares() {}

  /** A group's number as an estimate: an open high stands at best. */
  static Estimate number(Count count) {
    return new Estimate(
        count.low(), count.best(), count.high().orElse(count.best()), count.high().isEmpty());
  }

  /** The people of one count as a share with some number. */
  static Share share(Told told, Estimate number) {
    return share(told, told.perpetrator(), told.mention().perpetrator().basis(), number);
  }

  private static Share share(Told told, Actor perpetrator, Basis basis, Estimate number) {
    Actor victim = told.category() == VictimCategory.CIVILIAN ? Actor.CIVILIANS : told.victim();
    boolean own = victim.named() && victim.id().equals(perpetrator.id());
    return new Share(
        victim,
        told.category(),
        own ? Actor.UNKNOWN : perpetrator,
        own ? Basis.NONE : basis,
        number);
  }

  /**
   * The parts of a count that do not overlap, largest first: a second part of the same kind of
   * people, told in another sentence, lies within the first.
   */
  static List<Node> disjointParts(Node whole, ReadingSettings words) {
    List<Node> kept = new ArrayList<>();
    List<Node> sorted = new ArrayList<>(whole.parts);
    sorted.sort(Comparator.comparingLong((Node part) -> -part.told.best()));
    for (Node part : sorted) {
      boolean tellsNothing =
          part.told.generic()
              || (whole.told.generic()
                  && part.told.victimIs(words.demographic())
                  && !part.told.victim().named())
              || part.overtaken;
      boolean nested =
          kept.stream()
              .anyMatch(
                  other ->
                      !other.told.sameSentence(part.told)
                          && SamePeople.mayBe(other.told, part.told));
      if (!tellsNothing && !nested) {
        kept.add(part);
      }
    }
    List<Node> rest = sorted.stream().filter(part -> relatives(part, whole, words)).toList();
    boolean fighters =
        !kept.isEmpty() && kept.stream().allMatch(part -> armed(part.told.category()));
    long sum = Stream.of(kept, rest).flatMap(List::stream).mapToLong(n -> n.told.best()).sum();
    if (fighters && sum == whole.told.best()) {
      // Beside soldiers and rebels, "a woman and a child" are the civilians.
      kept.addAll(rest);
    }
    return kept;
  }

  private static boolean relatives(Node part, Node whole, ReadingSettings words) {
    return !part.overtaken
        && part.told.category() == VictimCategory.CIVILIAN
        && whole.told.generic()
        && part.told.victimIs(words.demographic());
  }

  private static boolean armed(VictimCategory category) {
    return category == VictimCategory.COMBATANT || category == VictimCategory.SECURITY;
  }

  /** Shares of equal people at the same hands become one. */
  public static List<Share> merged(List<Share> shares) {
    if (shares.size() < 2) {
      return List.copyOf(shares);
    }
    record Key(String victim, VictimCategory category, String perpetrator) {}
    Map<Key, Share> merged = new LinkedHashMap<>();
    for (Share share : shares) {
      merged.merge(
          new Key(share.victim().id(), share.category(), share.perpetrator().id()),
          share,
          (one, other) -> one.withNumber(one.number().plus(other.number())));
    }
    return List.copyOf(merged.values());
  }

  /** Cuts shares so that their bests add up to no more than a limit; the last give way. */
  static List<Share> within(List<Share> shares, long limit) {
    List<Share> kept = new ArrayList<>();
    long left = limit;
    for (Share share : shares) {
      long best = Math.min(share.number().best(), left);
      left -= best;
      Estimate n = share.number();
      if (best == n.best()) {
        kept.add(share);
      } else if (best > 0) {
        kept.add(share.withNumber(new Estimate(Math.min(n.low(), best), best, n.high(), n.open())));
      }
    }
    return kept;
  }
}
