package org.conflictledger.casualty.rule;

import java.util.EnumSet;
import java.util.Set;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The word that joins a noun of harm to its people: "the murder of", "the killings yesterday of",
 * "the murder committed by rebels against".
 */
final class DeedLinks {

  /** Nouns for a single deed. */
  private static final Set<String> ACTS =
      Set.of(
          "murder", "killing", "assassination", "slaying", "execution", "kidnapping", "abduction");

  /** What begins a time or a place between the deed and its victims. */
  private static final WordSet BETWEEN = WordSet.listed(DeedLinks.class, "between");

  private static final Set<Kind> TOLD = EnumSet.of(Kind.NAMED, Kind.ONE, Kind.COUNTED);

  private static final int FARTHEST_OF = 11;

  /** A long name with its letters in brackets stands between doer and "against". */
  private static final int FARTHEST_AGAINST = 14;

  private static final WordSet COMMITTED =
      WordSet.of("committed", "perpetrated", "ordered", "carried");

  private final CasualtyLexicon lexicon;
  private final Set<String> countable;

  /**
   * @param countable nouns of harm that numbers stand before
   */
  DeedLinks(CasualtyLexicon lexicon, Set<String> countable) {
    this.lexicon = lexicon;
    this.countable = countable;
  }

  /** Whether a time or a place may stand between a deed and its "of", or its case. */
  boolean apart(Sentence s, int deed) {
    String next = s.norm(deed + 1);
    return ACTS.contains(s.norm(deed)) && (BETWEEN.contains(next) || next.equals("case"));
  }

  /** Index of the "by" that tells whose deed it is, 0 for none. */
  int by(Sentence s, int at) {
    if (!COMMITTED.at(s, at + 1)) {
      return 0;
    }
    int by = s.norm(at + 2).equals("out") ? at + 3 : at + 2;
    return s.norm(by).equals("by") ? by : 0;
  }

  /**
   * Index of the "of" behind who did it, 0 for none: "the killing by soldiers of four farmers".
   * What follows "members of" is no victim.
   */
  int doneTo(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (!s.norm(at + 1).equals("by")) {
      return 0;
    }
    for (int i = at + 3; i < Math.min(s.size(), at + FARTHEST_OF); i++) {
      if (s.norm(i).equals("of") && !MEMBERS.at(s, i - 1) && told(chunks, i + 1)) {
        return i;
      }
      if (!adjunct(s, i) && !s.norm(i).equals("and")) {
        return 0;
      }
    }
    return 0;
  }

  private static final WordSet MEMBERS = WordSet.listed(DeedLinks.class, "members");

  private static boolean told(Chunks chunks, int at) {
    return chunks
        .startingAt(at)
        .filter(group -> TOLD.contains(group.kind()) && !group.definite())
        .isPresent();
  }

  /** Whether a token may be of a time, a place or a name. */
  private boolean adjunct(Sentence s, int i) {
    String norm = s.norm(i);
    return (s.token(i).word() || s.token(i).digits())
        && !Grammar.be(s, i)
        && !Grammar.HAVE.contains(norm)
        && !Grammar.SAYING.contains(norm)
        && !norm.equals("by")
        && !norm.equals("and")
        && lexicon.verb(norm).isEmpty();
  }

  /** Index of the "against" that brings in its people, 0 for none. */
  int against(Sentence s, int at) {
    int by = by(s, at);
    if (by == 0 || !countable.contains(s.norm(at)) && !ACTS.contains(s.norm(at))) {
      return 0;
    }
    for (int i = by + 2; i < Math.min(s.size(), by + FARTHEST_AGAINST); i++) {
      if (s.norm(i).equals("against")) {
        return i;
      }
      if (Grammar.SAYING.at(s, i) || Grammar.BE.at(s, i) || s.norm(i).equals(",")) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Index of the "of" that a noun of harm governs, 0 for none: "the murder of", "the killings
   * during the past three days of".
   */
  int of(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (s.norm(at + 1).equals("of")) {
      return at + 1;
    }
    if (s.norm(at + 1).equals("case") && s.norm(at + 2).equals("of")) {
      return ACTS.contains(s.norm(at)) ? at + 2 : 0;
    }
    if (!BETWEEN.contains(s.norm(at + 1))
        || !countable.contains(s.norm(at)) && !ACTS.contains(s.norm(at))) {
      return 0;
    }
    for (int i = at + 2; i < Math.min(s.size(), at + FARTHEST_OF); i++) {
      if (s.norm(i).equals("of")) {
        if (told(chunks, i + 1)) {
          return i;
        }
        continue;
      }
      if (!adjunct(s, i)) {
        return 0;
      }
    }
    return 0;
  }
}
