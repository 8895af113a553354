package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;

/** Words with which a party says that a deed is its own: it claims an attack, or boasts of dead. */
final class Claims {

  /** A name so many tokens from such a word belongs to it. */
  private static final int REACH = 12;

  /** Behind "claimed by" it stands nearer. */
  private static final int BY_REACH = 6;

  private static final int BOAST_REACH = 3;

  private final NearestParty nearest;
  private final PartyLexicon lexicon;
  private final BareVerdicts verdicts;
  private final OwnDeeds own;

  Claims(NearestParty nearest, PartyLexicon lexicon, BareVerdicts verdicts) {
    this.verdicts = verdicts;
    this.nearest = nearest;
    this.lexicon = lexicon;
    this.own = new OwnDeeds(lexicon);
  }

  /** Whether a sentence has words with which somebody may call a deed his own. */
  boolean mayTell(Sentence s) {
    return own.mayTell(s) || BareVerdicts.OWNING.in(s);
  }

  /** Who claims the deed by the words at a token. */
  Optional<Actor> claimant(Sentence s, int i) {
    int claimed = lexicon.claimed.at(s, i);
    if (claimed > 0 && s.norm(i + claimed).equals("by")) {
      return nearest.after(s, i + claimed, BY_REACH, Claims::mayClaim);
    }
    boolean crime = lexicon.crimes.at(s, i) && s.norm(i + 1).equals("claimed");
    if (crime && s.norm(i + 2).equals("by")) {
      return nearest.after(s, i + 2, BY_REACH, Claims::mayClaim);
    }
    if (own.told(s, i) || verdicts.ownsCrime(s, i)) {
      return nearest.before(s, i, REACH, p -> p.named() && p.actor().type() != ActorType.STATE);
    }
    int claiming = Math.max(lexicon.claiming.at(s, i), verdicts.claimsCrime(s, i));
    if (claiming == 0) {
      return Optional.empty();
    }
    return nearest
        .before(s, i, REACH, Claims::mayClaim)
        .or(() -> nearest.after(s, i + claiming, REACH, PartySpan::named));
  }

  /** "JNIM said its fighters had killed 40": no state, for states count other people's dead too. */
  Optional<Actor> boaster(Sentence s, int i) {
    if (lexicon.boasting.at(s, i) == 0 || !s.holds(s.body(), s.size(), lexicon.killed)) {
      return Optional.empty();
    }
    return nearest.before(
        s, i, BOAST_REACH, party -> party.named() && party.actor().type() != ActorType.STATE);
  }

  /** "the guerrillas claimed credit": a name, or words that mean the one group of the article. */
  private static boolean mayClaim(PartySpan party) {
    return party.named()
        || party.actor().type() == ActorType.REBEL
        || party.actor().type() == ActorType.MILITIA;
  }
}
