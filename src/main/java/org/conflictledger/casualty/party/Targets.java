package org.conflictledger.casualty.party;

import org.conflictledger.actor.ActorSpan;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells parties to whom something is done: they are no attackers where they are named so. */
final class Targets {

  private final PartyLexicon lexicon;

  Targets(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "ambushed an army convoy", "attack on the police": the attacked, not the attacker. */
  boolean attacked(Sentence s, ActorSpan span) {
    if (objectOfAttack(s, span.from()) || repelled(s, span.from()) || another(s, span.from())) {
      return true;
    }
    for (int i = span.from() - 1; i >= Math.max(0, span.from() - 3); i--) {
      String norm = s.norm(i);
      if (lexicon.beside.contains(norm)
          || lexicon.killed.contains(norm)
          || lexicon.opposing.contains(norm)
          || lexicon.attacking.contains(norm) && !norm.equals("set")) {
        return true;
      }
      if (norm.equals("of") && (SITES.at(s, i - 1) || lexicon.belongings.at(s, i - 1))) {
        return true;
      }
      if (!norm.equals("the") && !norm.equals("a") && !norm.equals("an")) {
        return false;
      }
    }
    return suffers(s, span.to());
  }

  /** "ambushed a convoy of soldiers": what stands between is part of the same phrase. */
  private boolean objectOfAttack(Sentence s, int from) {
    for (int i = from - 2; i >= Math.max(s.body(), from - StruckForces.FARTHEST_OBJECT); i--) {
      boolean harmed = lexicon.killed.at(s, i) && !Grammar.be(s, i - 1);
      if (harmed || lexicon.attacking.at(s, i) && !s.norm(i).equals("set")) {
        return StruckForces.leads(s, i + 1, from);
      }
    }
    return false;
  }

  /** "Soldiers fought off an attack by the rebels, killing 12": those who fought it off. */
  private boolean repelled(Sentence s, int from) {
    int by = lexicon.before(s, from);
    if (!s.norm(by).equals("by")) {
      return false;
    }
    for (int i = by - 1; i >= Math.max(s.body(), by - REPELLED_REACH); i--) {
      boolean apart = OFF.at(s, i) && FENDED.at(s, i - 1);
      if (REPELLED.at(s, i) || apart) {
        return !s.norm(i + 1).equals("by");
      }
      if (Grammar.be(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** "came to the village a day after an attack by the rebels": of another deed. */
  private boolean another(Sentence s, int from) {
    int by = lexicon.before(s, from);
    if (!s.norm(by).equals("by") || !lexicon.attacks.at(s, by - 1)) {
      return false;
    }
    boolean some = s.norm(by - 2).equals("an") || s.norm(by - 2).equals("a");
    return some && s.norm(by - 3).equals("after") && UNITS.at(s, by - 4);
  }

  private static final WordSet UNITS =
      WordSet.of("day", "days", "week", "weeks", "hours", "month", "months");

  private static final int REPELLED_REACH = 6;

  private static final WordSet REPELLED =
      WordSet.of("repelled", "repulsed", "foiled", "thwarted", "repel", "foil", "resisted");

  private static final WordSet FENDED = WordSet.listed(Targets.class, "fended");

  private static final WordSet OFF = WordSet.of("off", "back");

  /** "exploded in the vicinity of the ministry", "in front of the police" */
  private static final WordSet SITES =
      WordSet.of("vicinity", "front", "headquarters", "building", "offices", "outskirts", "side");

  /** "Security forces posts have also been hit": what is done to them is none of their doing. */
  boolean suffers(Sentence s, int to) {
    for (int i = to; i < Math.min(s.size() - 1, to + SUFFERING_REACH); i++) {
      String norm = s.norm(i);
      if (norm.equals("been") || norm.equals("were") || norm.equals("was")) {
        return lexicon.attacking.at(s, i + 1) && s.norm(i + 2).equals("by")
            || FIRED.at(s, i + 1) && UPON.at(s, i + 2);
      }
      if (!s.token(i).word() || Grammar.SAYING.contains(norm)) {
        return false;
      }
    }
    return false;
  }

  /** "A military helicopter was shot down", "the patrol was fired upon" */
  private static final WordSet FIRED = WordSet.of("shot", "brought", "fired", "blown");

  private static final WordSet UPON = WordSet.of("down", "at", "upon", "on", "up");

  private static final int SUFFERING_REACH = 6;
}
