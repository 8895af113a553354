package org.conflictledger.casualty.party;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;

/** The party, or the organisation that may be blamed like one, that stands next to some words. */
final class NearestParty {

  private final PartySpans parties;
  private final String country;

  NearestParty(PartySpans parties, String country) {
    this.parties = parties;
    this.country = country;
  }

  /** The last that ends before a token, no farther off than the reach. */
  Optional<Actor> before(Sentence s, int at, int reach, Predicate<PartySpan> which) {
    return parties.blamable(s, country).stream()
        .filter(party -> party.to() <= at && at - party.to() <= reach)
        .filter(which)
        .max(Comparator.comparingInt(PartySpan::from))
        .map(PartySpan::actor);
  }

  /** The first behind a token that is not merely the speaker. */
  Optional<Actor> after(Sentence s, int at, int reach, Predicate<PartySpan> which) {
    List<PartySpan> found =
        parties.blamable(s, country).stream()
            .filter(party -> party.from() >= at && party.from() - at < reach)
            .filter(which)
            .filter(party -> !PartySpans.speaks(s, party))
            .limit(2)
            .toList();
    boolean better = found.size() == 2 && found.get(1).named() && belongs(s, found);
    return found.stream().skip(better ? 1 : 0).map(PartySpan::actor).findFirst();
  }

  /** "commandos of the Front": the name tells more than the noun before it. */
  private static boolean belongs(Sentence s, List<PartySpan> two) {
    int of = two.get(0).to();
    int gap = two.get(1).from() - of;
    return !two.get(0).named() && s.norm(of).equals("of") && gap <= 2;
  }
}
