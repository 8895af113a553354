package org.conflictledger.casualty.party;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;

/**
 * Dead of whom an article only says that they attacked: they are of the party by which, it says,
 * others of the same incident were harmed. "Al-Shabaab stormed a hotel and killed nine. Four
 * attackers were shot dead."
 */
public final class FallenAttackers {

  private final PartyLexicon lexicon;

  public FallenAttackers(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions of one article, the attackers among the harmed told whose they are. */
  public List<CasualtyMention> named(List<CasualtyMention> mentions) {
    List<CasualtyMention> attacks =
        mentions.stream()
            .filter(m -> m.perpetrator().basis() == Basis.STATED)
            .filter(m -> m.perpetrator().actor().type() != ActorType.STATE)
            .filter(m -> m.scope() != Scope.CUMULATIVE && m.status() != Status.DENIED)
            .toList();
    return attacks.isEmpty()
        ? mentions
        : mentions.stream().map(m -> among(m) ? named(m, attacks) : m).toList();
  }

  /** Whether those harmed are men of the attack, and nobody says whose. */
  private boolean among(CasualtyMention mention) {
    return !mention.victim().actor().named() && are(mention.victim(), lexicon);
  }

  /** Whether the words for those harmed say that they attacked, or a pronoun stands for such. */
  static boolean are(Victim victim, PartyLexicon lexicon) {
    String text = victim.text().toLowerCase(Locale.ROOT);
    return Stream.of(text.split(" ")).anyMatch(lexicon.assailants::contains)
        || victim.attackerHimself();
  }

  private static CasualtyMention named(CasualtyMention mention, List<CasualtyMention> attacks) {
    List<Actor> attackers =
        attacks.stream()
            .filter(attack -> Culprits.sameIncident(mention, attack))
            .map(attack -> attack.perpetrator().actor())
            .distinct()
            .toList();
    boolean theirs =
        attackers.size() == 1 && !attackers.get(0).equals(mention.perpetrator().actor());
    return theirs ? mention.of(attackers.get(0)) : mention;
  }
}
