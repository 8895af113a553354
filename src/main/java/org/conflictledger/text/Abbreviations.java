package org.conflictledger.text;

import java.util.Set;

/** Words that carry a full stop of their own. */
final class Abbreviations {

  /** Followed by more of the same phrase: a stop after them ends no sentence. */
  private static final Set<String> TITLES =
      WordSet.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "gen", "lt", "col", "maj", "capt",
          "sgt", "cpl", "pvt", "brig", "adm", "cmdr", "cdr", "spc", "pfc", "ssgt", "msgt", "insp",
          "supt", "gov", "sen", "rep", "pres", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
          "sat", "sun", "vs", "approx", "est", "dept", "mt", "ft", "fr", "vol", "art", "eng",
          "incl");

  /** May end a sentence. */
  private static final Set<String> OTHERS =
      WordSet.of("jr", "sr", "inc", "ltd", "co", "corp", "etc", "govt", "u.s", "a.m", "p.m", "p");

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
