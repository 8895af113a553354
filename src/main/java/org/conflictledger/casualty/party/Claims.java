package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Words with which a party says that a deed is its own: it claims an attack, or boasts of dead. */
final class Claims {

  /** A name so many tokens from such a word belongs to it. */
  private static final int REACH = 12;

  /** Behind "claimed by" it stands nearer. */
  private static final int BY_REACH = 6;

  private static final int BOAST_REACH = 3;

  private static final int DEED_REACH = 8;

  /** "said its men were responsible" */
  private static final WordSet AUTHOR = WordSet.of("responsible", "behind");

  private static final WordSet OWN = WordSet.of("it", "they", "its", "their");

  private final NearestParty nearest;
  private final PartyLexicon lexicon;
  private final BareVerdicts verdicts;

  Claims(NearestParty nearest, PartyLexicon lexicon, BareVerdicts verdicts) {
    this.verdicts = verdicts;
    this.nearest = nearest;
    this.lexicon = lexicon;
  }

  /** Whether a sentence has words with which somebody may call a deed his own. */
  boolean mayTell(Sentence s) {
    return (lexicon.deeds.in(s) || CARRIED.in(s)) && Grammar.HAVE.in(s) || AUTHOR.in(s);
  }

  private static final WordSet CARRIED = WordSet.of("carried");

  /** The comma that ends an apposition; the one that opens it where none does. */
  private static int closing(Sentence s, int comma) {
    for (int i = comma + 1; i < Math.min(s.size() - 1, comma + LONGEST_ASIDE); i++) {
      if (s.norm(i).equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private static final int LONGEST_ASIDE = 16;

  /** "carried it out" */
  private static boolean carriedOut(Sentence s, int i) {
    return CARRIED.at(s, i) && THEM.at(s, i + 1) && s.norm(i + 2).equals("out");
  }

  private static final WordSet THEM = WordSet.of("it", "them", "both");

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
    if (tellsDeed(s, i)) {
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

  /** "said that it had planted the bomb", "said one of its men had done it": its own deed. */
  private boolean tellsDeed(Sentence s, int i) {
    if (!Grammar.SAYING.at(s, i) || !lexicon.deeds.in(s) && !AUTHOR.in(s) && !CARRIED.in(s)) {
      return false;
    }
    boolean own = false;
    int reach = i + DEED_REACH;
    for (int j = i + 1; j < Math.min(s.size(), reach); j++) {
      int aside = own && s.norm(j).equals(",") ? closing(s, j) : j;
      // "said one of its members, a man of 19, had planted it"
      reach += aside - j;
      j = aside == j ? j : aside + 1;
      String norm = s.norm(j);
      own |= OWN.contains(norm);
      boolean have =
          Grammar.HAVE.contains(norm) && (lexicon.deeds.at(s, j + 1) || carriedOut(s, j + 1));
      if (own && (have || Grammar.BE.contains(norm) && AUTHOR.at(s, j + 1))) {
        return true;
      }
      if (!s.token(j).word()) {
        return false;
      }
    }
    return false;
  }
}
