package org.conflictledger.casualty.violence;

import java.util.EnumSet;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * What the words of one sentence speak for.
 *
 * @param strong phrases that speak strongly for organised violence
 * @param weak those that speak weakly, armed men counted twice
 * @param domains other fields of life
 * @param other phrases of nature, accidents and courts
 * @param suspects whether a motive is told
 */
public record Signs(int strong, int weak, Set<Domain> domains, int other, boolean suspects) {

  /** Words with which a motive is told. */
  static final Set<String> SUSPECTING =
      WordSet.of("suspect", "suspects", "suspected", "motive", "blame", "blamed", "believe");

  /** Weak words that tell nothing against a murder between kin. */
  private static final Set<String> DOMESTIC =
      WordSet.of("police", "knife", "machete", "gun", "pistol", "fire");

  static final Signs NONE = new Signs(0, 0, Set.of(), 0, false);

  /**
   * The signs of a sentence.
   *
   * @param clue of all its words
   */
  static Signs of(Sentence s, Clue clue, Clues clues, ContextLexicon context) {
    if (!clue.has(Clue.Kind.CONTEXT)
        && !clue.has(Clue.Kind.SUSPICION)
        && !clue.has(Clue.Kind.VEHICLE)
        && !clue.has(Clue.Kind.SCORE)) {
      return NONE;
    }
    int strong = 0;
    int weak = 0;
    int other = 0;
    EnumSet<Domain> domains = EnumSet.noneOf(Domain.class);
    boolean suspects = false;
    int phrase = 0;
    int domestic = 0;
    for (int i = s.body(); i < s.size(); i++) {
      int own = clues.kinds(s, i);
      if (own == 0) {
        continue;
      }
      suspects |= Clue.Kind.SUSPICION.in(own);
      if (Clue.Kind.SCORE.in(own)) {
        domains.add(Domain.SPORT);
      }
      if (!clues.beginsPhrase(s, i)) {
        continue;
      }
      // "a West Bank raid" is on no bank.
      boolean land = s.norm(i).equals("bank") && s.norm(i - 1).equals("west");
      int foreign = land ? 0 : context.other().longest(s, i);
      if (foreign > 0 && Courts.untried(s, i)) {
        foreign = 0;
      }
      phrase = foreign > 1 ? Math.max(phrase, i + foreign) : phrase;
      int length = context.violence.longest(s, i);
      // "bank raid": no raid.
      if (length > 0 && i + length > phrase) {
        domestic += DOMESTIC.contains(s.norm(i)) ? 1 : 0;
        switch (context.violence.value(s, i, length)) {
          case DECISIVE -> strong += 2;
          case STRONG -> strong++;
          case ARMED -> weak += 2;
          case WEAK -> weak++;
        }
      }
      if (foreign > 0) {
        Set<Domain> found = context.other().value(s, i, foreign);
        domains.addAll(found);
        if (ContextLexicon.natural(found)) {
          other++;
        }
      }
    }
    if (domains.remove(Domain.FAMILY) && strong == 0 && weak <= domestic) {
      domains.add(Domain.CRIME);
    }
    boolean site = domains.remove(Domain.SITE);
    // "Police opened fire on villagers who protested against a coal mine": no accident of mining.
    if (strong == 0 && (site || clue.has(Clue.Kind.VEHICLE) && context.mishaps.tell(s))) {
      domains.add(Domain.ACCIDENT);
      other++;
    }
    return strong == 0 && weak == 0 && other == 0 && !suspects && domains.isEmpty()
        ? NONE
        : new Signs(strong, weak, domains, other, suspects);
  }

  /** Whether it speaks of any of some fields of life. */
  public boolean any(Set<Domain> of) {
    for (Domain domain : of) {
      if (domains.contains(domain)) {
        return true;
      }
    }
    return false;
  }

  /** How many of some fields of life it speaks of. */
  int count(Set<Domain> of) {
    int count = 0;
    for (Domain domain : of) {
      count += domains.contains(domain) ? 1 : 0;
    }
    return count;
  }

  /** "6-0": the winner's goals come first, where a range of people begins with the fewer. */
  static boolean score(String norm) {
    int dash = norm.indexOf('-');
    if (dash < 1 || dash > 2 || norm.length() - dash > 3 || norm.length() - dash < 2) {
      return false;
    }
    for (int i = 0; i < norm.length(); i++) {
      if (i != dash && !Character.isDigit(norm.charAt(i))) {
        return false;
      }
    }
    int first = Integer.parseInt(norm.substring(0, dash));
    return first < 20 && first >= Integer.parseInt(norm.substring(dash + 1));
  }
}
