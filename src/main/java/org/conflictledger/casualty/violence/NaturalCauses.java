package org.conflictledger.casualty.violence;

import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.casualty.context.ContextLexicon.Strength;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells harm whose cause stands right beside it and is no fight: animals, accidents, illness. */
final class NaturalCauses {

  private final ContextLexicon context;

  NaturalCauses(ContextLexicon context) {
    this.context = context;
  }

  /** What people die of. */
  private static final Set<String> COLD = WordSet.of("cold", "exposure", "fever", "heat");

  boolean caused(Draft draft) {
    return byAnimal(draft) || byDisaster(draft) || accident(draft) || ofIllness(draft);
  }

  /** "killed by the army in a county hit by floods", "treating cholera patients was bombed". */
  boolean deed(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    // "An army lorry skidded": only whoever stands behind "by" did it on purpose.
    boolean by = statement.hasAgent() && s.norm(statement.agentFrom() - 1).equals("by");
    for (int i = statement.agentFrom(); by && i < statement.agentTo(); i++) {
      int length = context.violence.longest(s, i);
      if (length > 0 && context.violence.value(s, i, length) != Strength.WEAK) {
        return true;
      }
    }
    int at = Math.min(draft.group().from(), statement.trigger());
    int end = Math.max(draft.group().to(), statement.trigger() + 1);
    for (int i = s.body(); i < at; i++) {
      if (DEEDS.at(s, i) && Grammar.be(s, i - 1) || bomb(s, i)) {
        return true;
      }
    }
    return s.norm(end).equals("in") && s.holds(end + 1, end + 4, ATTACK) && on(s, end + 2);
  }

  /** "in an attack on a convoy": one on people, where one "of fever" is none. */
  private static boolean on(Sentence s, int attack) {
    return s.norm(attack + 1).equals("on") || s.norm(attack + 1).equals("against");
  }

  /** "a bomb went off", "a bomb exploded" */
  private static boolean bomb(Sentence s, int i) {
    return BOMB.at(s, i) && (s.norm(i + 1).equals("exploded") || s.norm(i + 1).equals("went"));
  }

  private static final WordSet DEEDS = WordSet.of("bombed", "shelled", "ambushed", "raided");

  private static final WordSet BOMB = WordSet.of("bomb", "bombs");

  private static final Set<String> ATTACK = WordSet.of("attack", "attacks", "raid", "ambush");

  /** "killed by a bear", "A crocodile killed": no weapon, no men on horseback. */
  private boolean byAnimal(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    int end = Math.min(statement.agentTo(), statement.agentFrom() + 4);
    for (int i = Math.max(0, statement.agentFrom()); statement.hasAgent() && i < end; i++) {
      boolean rider = s.norm(i - 1).equals("on") || s.norm(i - 1).equals("of");
      boolean whole = i + 1 >= statement.agentTo() || Grammar.stops(s, i + 1);
      // "Navy Seals" are men.
      boolean called = s.word(i).capitalised() && !s.allCaps() && i > s.body();
      if (context.animals.contains(s.norm(i)) && !rider && whole && !called) {
        return true;
      }
    }
    return false;
  }

  /** "injured in a car accident, not in the bombing". */
  private static boolean accident(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    for (int i = trigger + 1; i < Math.min(s.size(), trigger + 6); i++) {
      if (s.norm(i).equals("accident") || s.norm(i).equals("accidents")) {
        return true;
      }
      if (s.norm(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "An earthquake killed 12 in Van, where there was fighting": it did, whoever fights there. */
  private boolean byDisaster(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    boolean natural = false;
    for (int i = Math.max(0, statement.agentFrom());
        statement.hasAgent() && i < statement.agentTo();
        i++) {
      if (context.violence.longest(s, i) > 0) {
        return false;
      }
      int length = context.other().longest(s, i);
      natural |= length > 0 && natural(context.other().value(s, i, length));
    }
    return natural;
  }

  private static boolean natural(Set<Domain> domains) {
    return domains.contains(Domain.DISASTER) || domains.contains(Domain.DISEASE);
  }

  /** "died of kidney failure", "died in bed after a long illness", whoever he was. */
  private boolean ofIllness(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    if (!s.norm(trigger).startsWith("die") && !s.norm(trigger).equals("death")) {
      return false;
    }
    String next = s.norm(trigger + 1);
    boolean of = next.equals("of") || next.equals("from");
    if (!of && !next.equals("after")) {
      return false;
    }
    for (int i = trigger + 2; i < Math.min(s.size(), trigger + 6); i++) {
      if (of && COLD.contains(s.norm(i))) {
        return true;
      }
      int length = context.other().longest(s, i);
      if (length > 0 && context.other().value(s, i, length).contains(Domain.DISEASE)) {
        return true;
      }
    }
    return false;
  }
}
