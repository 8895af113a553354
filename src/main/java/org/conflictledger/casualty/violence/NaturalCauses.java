package org.conflictledger.casualty.violence;

import java.util.Set;
import org.conflictledger.casualty.context.Assaults;
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
    for (int i = statement.agentFrom();
        by && i < statement.agentTo() && !s.norm(i).equals(",");
        i++) {
      int length = context.violence.longest(s, i);
      if (length > 0 && context.violence.value(s, i, length).compareTo(Strength.ARMED) < 0) {
        return true;
      }
      // "by a blast in a coal mine"
      i += Math.max(0, context.other().longest(s, i) - 1);
    }
    if (attacked(statement, s) || caused(s)) {
      return true;
    }
    if (by && context.assaults.at(s, statement.agentFrom() - 1)) {
      return true;
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

  /** "157 were killed, of whom 11 were trampled to death": only of those. */
  boolean ofSome(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    for (int i = s.body(); i < s.size(); i++) {
      if (i > trigger && SOME.at(s, i) && s.norm(i - 1).equals("of")) {
        return true;
      }
      int length = context.other().longest(s, i);
      if (length > 0
          && context.other().value(s, i, length).stream()
              .anyMatch(ContextLexicon.NATURE::contains)) {
        return false;
      }
    }
    return false;
  }

  private static final WordSet SOME = WordSet.of("whom", "them");

  /** "Gunmen killed eight in flooded fields", "militants shelled a clinic, killing": a deed. */
  private boolean attacked(Statement statement, Sentence s) {
    if (!statement.hasAgent() || statement.rule().equals("passive")) {
      return false;
    }
    for (int i = statement.agentFrom(); i <= statement.trigger(); i++) {
      if (context.assaults.at(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "sank after rebels shelled it", "derailed when militants blew up the track" */
  private boolean caused(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (CAUSING.at(s, i) && !Assaults.apart(s, i)) {
        int end = Math.min(s.size(), i + CLAUSE);
        for (int k = i + 1; k < end && !s.norm(k).equals(";"); k++) {
          if (context.assaults.at(s, k)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static final WordSet CAUSING = WordSet.of("after", "when", "because");

  /** So far behind "after" what had been done is told. */
  private static final int CLAUSE = 10;

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

  /**
   * "An earthquake killed 12 in Van, where there was fighting", "killed by a gas explosion": it
   * did, whoever fights there.
   */
  private boolean byDisaster(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    boolean natural = false;
    boolean accidental = false;
    for (int i = Math.max(0, statement.agentFrom());
        statement.hasAgent() && i < statement.agentTo();
        i++) {
      int length = context.other().longest(s, i);
      if (length < context.violence.longest(s, i)) {
        return false;
      }
      if ((natural || accidental) && s.norm(i).equals(",")) {
        break;
      }
      Set<Domain> domains = length > 0 ? context.other().value(s, i, length) : Set.of();
      natural |= natural(domains);
      accidental |= domains.contains(Domain.ACCIDENT);
      i += Math.max(0, length - 1);
    }
    return natural || accidental && !deed(draft);
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
