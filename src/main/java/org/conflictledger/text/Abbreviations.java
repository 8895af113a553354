package org.conflictledger.text;

import java.util.Set;

/** Words that carry a full stop of their own. */
final class Abbreviations {

  /** Followed by more of the same phrase: a stop after them ends no sentence. */
  private static final WordSet TITLES = WordSet.listed(Abbreviations.class, "titles");

  /** May end a sentence. */
  private static final WordSet OTHERS = WordSet.listed(Abbreviations.class, "others");

  /** Abbreviations before a number only: "No. 2". */
  private static final Set<String> NUMBERED = WordSet.of("no", "nos");

  private Abbreviations() {}

  /** The word that is cut short where rules look for it: "incl." is "including". */
  static String whole(String norm) {
    return norm.equals("incl.") || norm.equals("incl") ? "including" : norm;
  }

  static boolean contains(String word) {
    return TITLES.contains(word) || OTHERS.contains(word);
  }

  static boolean numbered(String word) {
    return NUMBERED.contains(word);
  }

  /** Whether a token, final stop included, can only stand before more of its sentence. */
  static boolean needsMore(String norm) {
    String word = norm.substring(0, norm.length() - 1);
    return TITLES.contains(word) || numbered(word) || (word.length() == 1 && !word.equals("i"));
  }
}
