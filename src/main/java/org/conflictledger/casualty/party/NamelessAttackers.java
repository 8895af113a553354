package org.conflictledger.casualty.party;

import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Somebody of whom nothing is told but what he did: "a gunman", "a student". The state's forces
 * that end such an attack did not make it, and "he" whom they shoot is the attacker.
 */
final class NamelessAttackers {

  /** Pronouns for those told of before. */
  static final WordSet THEY = WordSet.of("he", "she", "they");

  private final Document document;
  private final ActorMap actors;
  private final PartyLexicon lexicon;
  private final WordSet attackers;

  NamelessAttackers(Document document, ActorMap actors, PartyLexicon lexicon) {
    this.document = document;
    this.actors = actors;
    this.lexicon = lexicon;
    attackers = lexicon.nobodies;
  }

  /** Whether a statement has a doer, and he is such a one. */
  boolean did(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    if (s.holds(draft.group().from(), draft.group().to(), lexicon.assailants)) {
      return false;
    }
    if (statement.hasAgent() && THEY.at(s, statement.agentFrom())) {
      // "Police shot the bomber after he had killed two"
      return s.holds(s.body(), statement.agentFrom(), attackers);
    }
    int from = statement.hasAgent() ? afterAdjunct(s, statement) : statement.agentTo();
    for (int i = from; i < statement.agentTo(); i++) {
      if (attackers.at(s, i)) {
        return true;
      }
      if (Grammar.PREPOSITIONS.at(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** "On Monday, gunmen": where the doer's own words begin. */
  private static int afterAdjunct(Sentence s, Statement statement) {
    int from = statement.agentFrom();
    if (Grammar.PREPOSITIONS.at(s, from)) {
      for (int i = from + 1; i < statement.agentTo(); i++) {
        if (s.norm(i).equals(",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  /** "Police shot him dead": whether a pronoun means the attacker told of before. */
  boolean suffered(Draft draft, String country) {
    PeopleGroup group = draft.group();
    Sentence s = draft.sentence();
    if (group.kind() != PeopleGroup.Kind.PRONOUN || !byState(draft, country)) {
      return false;
    }
    if (attacks(s, s.body(), group.from())) {
      return true;
    }
    Sentence before = s.index() < 1 ? s : document.sentences().get(s.index() - 1);
    return before.paragraph() == s.paragraph() && attacks(before, before.body(), before.size());
  }

  /** "A bomber drove a truck into the gate. The driver was killed": he is the bomber. */
  boolean drove(Draft draft) {
    Sentence s = draft.sentence();
    int head = draft.group().head();
    if (head < 1 || !s.norm(head).equals("driver") || !ITS.at(s, head - 1)) {
      return false;
    }
    Sentence before = s.index() < 1 ? s : document.sentences().get(s.index() - 1);
    return rams(s, draft.group().from())
        || before.paragraph() == s.paragraph() && rams(before, before.size());
  }

  private static final WordSet ITS = WordSet.of("the", "its");

  private static boolean rams(Sentence s, int to) {
    return s.holds(s.body(), to, BOMBERS) && s.holds(s.body(), to, DRIVING);
  }

  private static final WordSet BOMBERS = WordSet.of("bomber", "bombers", "suicide", "explosives");

  private static final WordSet DRIVING = WordSet.listed(NamelessAttackers.class, "driving");

  private boolean byState(Draft draft, String country) {
    Statement statement = draft.statement();
    return statement.hasAgent()
        && !draft.sentence().holds(statement.agentFrom(), statement.agentTo(), attackers)
        && actors.spans(draft.sentence()).stream()
            .filter(span -> span.to() > statement.agentFrom() && span.from() < statement.agentTo())
            .anyMatch(span -> ofState(draft.sentence(), span, country));
  }

  private boolean ofState(Sentence s, ActorSpan span, String country) {
    Actor actor = actors.resolve(s, span, country).actor();
    return actor.type() == ActorType.STATE;
  }

  /** Whether such a one attacks in a stretch of words. */
  private boolean attacks(Sentence s, int from, int to) {
    boolean somebody = false;
    for (int i = from; i < to; i++) {
      boolean act = lexicon.attacking.at(s, i) || lexicon.killed.at(s, i);
      if (somebody && act && !Grammar.BE.at(s, i - 1)) {
        return true;
      }
      somebody |= attackers.at(s, i);
    }
    return false;
  }
}
