package org.conflictledger.casualty.party;

import java.util.Optional;
import java.util.function.Predicate;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Blame and claims in few words, as headlines end: "40 killed in market attack, militia blamed",
 * "blast kills nine soldiers; Taliban claim".
 */
final class BareVerdicts {

  private static final int FARTHEST_DEED = 5;

  private final PartySpans parties;
  private final PartyLexicon lexicon;
  private final String country;

  BareVerdicts(PartySpans parties, PartyLexicon lexicon, String country) {
    this.parties = parties;
    this.lexicon = lexicon;
    this.country = country;
  }

  /** Whoever stands between the end of a clause and a word that blames, which ends the next. */
  Optional<Actor> blamed(Sentence s, int i) {
    if (!lexicon.bareBlame.at(s, i)) {
      return Optional.empty();
    }
    boolean passive = BEHIND.at(s, i + 1);
    return passive || ends(s, i + 1)
        ? alone(s, i, party -> true, passive).map(PartySpan::actor)
        : Optional.empty();
  }

  /** "army blamed for deaths", "militia accused of massacre", "rebels blamed by the governor" */
  private static final WordSet BEHIND = WordSet.of("for", "by", "over", "of");

  /** The same of a claim; nobody where it is told who else did it. */
  Optional<Actor> claims(Sentence s, int i) {
    if (!lexicon.bareClaims.at(s, i) || !ends(s, i + 1)) {
      return Optional.empty();
    }
    return alone(s, i, party -> party.actor().type() != ActorType.STATE, false)
        .filter(
            claimant ->
                !lexicon.fired.in(s)
                    && parties.blamable(s, country).stream()
                        .noneMatch(
                            other ->
                                other.named()
                                    && other.from() < claimant.from()
                                    && !lexicon.denying.at(s, other.to())))
        .map(PartySpan::actor);
  }

  /**
   * "admitted the killings", "owned up to the attack": what states say of others' deeds as well.
   */
  boolean ownsCrime(Sentence s, int i) {
    if (!OWNING.at(s, i) || lexicon.denying.at(s, i - 1)) {
      return false;
    }
    int deed = i + 1;
    while (deed < i + FARTHEST_DEED && (lexicon.ofClaim.at(s, deed) || OF.at(s, deed))) {
      deed++;
    }
    return crime(s, deed) && !DEATHS.at(s, deed);
  }

  static final WordSet OWNING = WordSet.listed(BareVerdicts.class, "owning");

  private static final WordSet OF = WordSet.of("to", "of", "up", "that", "carrying", "out");

  private static final WordSet DEATHS = WordSet.of("death", "deaths", "violence", "unrest");

  /** "claimed the double attack", "claims deadly blast": the number of its words, 0 for none. */
  int claimsCrime(Sentence s, int i) {
    if (!lexicon.bareClaims.at(s, i)) {
      return 0;
    }
    int deed = i + 1;
    while (deed < i + FARTHEST_DEED && lexicon.ofClaim.at(s, deed) && !crime(s, deed)) {
      deed++;
    }
    return crime(s, deed) ? deed - i + 1 : 0;
  }

  /** A deed that does not tell of its own doer or harm: not in "claimed the attack killed nine". */
  private boolean crime(Sentence s, int i) {
    return lexicon.crimes.at(s, i) && !lexicon.crimes.at(s, i + 1) && !TELLING.at(s, i + 1);
  }

  private static final WordSet TELLING = WordSet.listed(BareVerdicts.class, "telling");

  private Optional<PartySpan> alone(
      Sentence s, int verb, Predicate<PartySpan> which, boolean opens) {
    return parties.blamable(s, country).stream()
        .filter(party -> party.to() == verb)
        .filter(
            party -> {
              int before = lexicon.before(s, party.from());
              return breaks(s, before) || opens && before < s.body();
            })
        .filter(which)
        .findFirst();
  }

  private static boolean breaks(Sentence s, int i) {
    return i > s.body() && (BREAKS.at(s, i) || !s.token(i).word() && !s.token(i).digits());
  }

  private static final WordSet BREAKS = WordSet.of("as", "with");

  private static boolean ends(Sentence s, int i) {
    return i >= s.size() || !s.token(i).word() && !s.token(i).digits();
  }
}
