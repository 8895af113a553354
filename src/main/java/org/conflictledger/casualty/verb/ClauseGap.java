package org.conflictledger.casualty.verb;

import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The words between people and a verb: whether one of them shows that the two belong to different
 * clauses.
 */
final class ClauseGap {

  private static final Set<String> THEY = WordSet.of("they", "he", "she", "we");

  private static final Set<String> RELATIVES = WordSet.of("who", "which", "that");

  /** After these, whoever was told of before is out of it. */
  private static final Set<String> BREAKING =
      WordSet.of("but", "because", "none", "nobody", "how", "neither");

  private static final Set<String> SUBORDINATING = WordSet.of("when", "after", "while", "as");

  /** So many words may stand between people and a participle. */
  private static final int LONGEST_CLOSE = 10;

  /** The same where the verb has an auxiliary, which may stand far from its subject. */
  private static final int LONGEST = 26;

  private ClauseGap() {}

  /**
   * Whether people who end at one token are cut off from a verb at another.
   *
   * @param close whether the verb must follow them closely, as a participle does
   */
  static boolean parts(Chunks chunks, int from, int to, boolean close) {
    Sentence s = chunks.s();
    int words = 0;
    boolean relative = false;
    for (int i = from; i < to; i++) {
      if (chunks.aside()[i]) {
        continue;
      }
      String norm = s.norm(i);
      words++;
      if (norm.equals("who") && ofThose(s, from, i) || BREAKING.contains(norm)) {
        return true;
      }
      relative |= RELATIVES.contains(norm) || held(chunks, i, norm);
      if (relative) {
        continue;
      }
      if (close && (words > 1 && SUBORDINATING.contains(norm) || auxiliary(norm))) {
        return true;
      }
      if (Grammar.SAYING.contains(norm) && !stationed(s, from, i)) {
        return true;
      }
      if (Grammar.BE.contains(norm) && i < to - 1 && !Grammar.ADVERBS.at(s, i + 1)) {
        return true;
      }
    }
    return words > (close ? LONGEST_CLOSE : LONGEST);
  }

  /** "relatives of some of those who died", "corridors so that those unfortunates who". */
  private static boolean ofThose(Sentence s, int from, int who) {
    return who > from && Grammar.THOSE.at(s, who - 1)
        || who > from + 1 && Grammar.THOSE.at(s, who - 2);
  }

  /** "three of the 40 hostages they are holding have been killed". */
  private static boolean held(Chunks chunks, int i, String norm) {
    return THEY.contains(norm) && chunks.endingAt(i).filter(PeopleGroup::counted).isPresent();
  }

  private static boolean auxiliary(String norm) {
    return Grammar.BE.contains(norm)
        || Grammar.HAVE.contains(norm)
        || Grammar.SAYING.contains(norm);
  }

  /** "soldiers posted at the gate": they said nothing. */
  private static boolean stationed(Sentence s, int from, int i) {
    return i > from && s.norm(i).equals("posted") && Grammar.PREPOSITIONS.at(s, i + 1);
  }
}
