package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SmallNumbers;
import org.conflictledger.text.WordSet;

/**
 * Numbers that somebody denies, takes back or calls wrong: "denied reports that 30 had been
 * killed", "rumours of 60 deaths were described as baseless".
 */
public final class Refuted {

  /** Words farther before the people rule another clause. */
  private static final int BEFORE = 14;

  /** In words: so far before a number stands what introduces it. */
  private static final int TOLD_REACH = 12;

  /** Words farther behind the people tell of something else. */
  private static final int AFTER = 20;

  private static final Set<String> LISTS =
      Set.of(
          "about",
          "denying",
          "retracting",
          "outright",
          "after",
          "fabricated",
          "told",
          "deeds",
          "exempt");

  private final PhraseMap<Boolean> denying;
  private final PhraseMap<Boolean> retracting;
  private final PhraseMap<Boolean> outright;
  private final PhraseMap<Boolean> after;
  private final Set<String> fabricated;
  private final WordSet told;
  private final WordSet ruled;
  private final Set<String> exempt;
  private final Set<String> negators;

  Refuted(String file, JsonNode lists, Set<String> negators) {
    Resources.refuseUnknown(file, "\"refuted\"", lists, LISTS);
    denying = ContextLexicon.phrases(lists, "denying");
    retracting = ContextLexicon.phrases(lists, "retracting");
    outright = ContextLexicon.phrases(lists, "outright");
    after = ContextLexicon.phrases(lists, "after");
    fabricated = ContextLexicon.words(lists, "fabricated");
    told = ContextLexicon.words(lists, "told");
    ruled = WordSet.union(told, ContextLexicon.words(lists, "deeds"));
    exempt = ContextLexicon.words(lists, "exempt");
    this.negators = negators;
  }

  /**
   * Whether a sentence refutes what it tells of people.
   *
   * @param first the first token that tells of them
   * @param last the token after the last one
   */
  public boolean of(Sentence s, int first, int last) {
    return denied(s, first) || calledWrong(s, first, last);
  }

  private boolean denied(Sentence s, int first) {
    for (int i = first - 1; i >= Math.max(s.body(), first - BEFORE); i--) {
      boolean saysOn = Grammar.SAYING.at(s, i) && s.norm(i - 1).equals("and");
      if (saysOn || SmallNumbers.of(s.token(i)) > 0 || s.norm(i).equals(";")) {
        // "denied any abuse and said that", "retracted the figure of 14 and told reporters that 12"
        return false;
      }
      if (outright.longest(s, i) > 0) {
        return true;
      }
      int length = denying.longest(s, i);
      boolean ruling = length > 0 && !exempt.contains(s.norm(i + length));
      boolean says = ruling && s.holds(i + length, first + 1, ruled);
      says |= retracts(s, i, first);
      if (says && !negators.contains(s.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "withdrew a claim that 30"; who calls or describes it must call it wrong. */
  private boolean retracts(Sentence s, int i, int first) {
    int length = retracting.longest(s, i);
    return length > 0
        && s.holds(i + length, first, told)
        && (!NAMING.contains(s.norm(i)) || wrong(s, first));
  }

  private static final Set<String> NAMING = WordSet.of("called", "described");

  private boolean wrong(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + AFTER); i++) {
      if (after.longest(s, i) > 0 || fabricated.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean calledWrong(Sentence s, int first, int last) {
    int from = Math.max(s.body(), first - TOLD_REACH);
    for (int i = first - 1; i >= from; i--) {
      if (SmallNumbers.of(s.token(i)) > 0) {
        from = i;
      }
    }
    boolean introduced = s.holds(from, last, told);
    for (int i = last; i < Math.min(s.size(), last + AFTER); i++) {
      if (SmallNumbers.of(s.token(i)) > 0 && !dated(s, i)) {
        return false;
      }
      introduced |= told.at(s, i);
      int length = after.longest(s, i);
      boolean wrong = introduced && length > 0 && predicated(s, i + length - 1);
      if ((wrong || fabricated.contains(s.norm(i))) && !negators.contains(s.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "on 1 June", "June 1" */
  private static boolean dated(Sentence s, int i) {
    return CalendarNames.MONTHS.contains(s.norm(i + 1))
        || CalendarNames.MONTHS.contains(s.norm(i - 1));
  }

  /** "were described as baseless", "is simply wrong", "got it wrong": said of the number. */
  private static boolean predicated(Sentence s, int i) {
    for (int k = i; k >= i - PREDICATE; k--) {
      if (Grammar.be(s, k) || PREDICATING.contains(s.norm(k))) {
        return true;
      }
    }
    return false;
  }

  private static final int PREDICATE = 5;

  private static final WordSet PREDICATING = WordSet.listed(Refuted.class, "predicating");
}
