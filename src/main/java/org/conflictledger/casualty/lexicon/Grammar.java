package org.conflictledger.casualty.lexicon;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The closed classes of English: words that hold phrases together and never name anyone. The words
 * themselves stand in {@code grammar.json}, as they belong to the language and not to what a user
 * sets.
 */
public final class Grammar {

  private static final ClosedClasses CLASSES = ClosedClasses.builtIn();

  public static final WordSet BE = CLASSES.words("be");

  public static final WordSet HAVE = CLASSES.words("have");

  public static final WordSet THOSE = CLASSES.words("those");

  /** Verbs whose object is who hears. */
  public static final WordSet TELLING = CLASSES.words("telling");

  public static final WordSet DO = CLASSES.words("do");

  public static final WordSet PREPOSITIONS = CLASSES.words("prepositions");

  public static final WordSet CONJUNCTIONS = CLASSES.words("conjunctions");

  public static final WordSet DEFINITE = CLASSES.words("definite");

  public static final WordSet OWN = CLASSES.words("own");

  public static final WordSet POSSESSIVES = CLASSES.words("possessives");

  public static final WordSet PRONOUNS = CLASSES.words("pronouns");

  public static final WordSet MODALS = CLASSES.words("modals");

  /** Words that may stand between an auxiliary and its verb. */
  public static final WordSet ADVERBS = CLASSES.words("adverbs");

  public static final WordSet SAYING = CLASSES.words("saying");

  /** Nouns for what somebody tells: "by the army's account". */
  public static final WordSet ACCOUNTS = CLASSES.words("accounts");

  /**
   * Finite verbs that often begin a clause in reports of violence; a subject left of one is not
   * ours.
   */
  public static final WordSet FINITE = CLASSES.words("finite");

  static final WordSet STOPS =
      WordSet.union(
          PREPOSITIONS,
          CONJUNCTIONS,
          BE,
          HAVE,
          DO,
          MODALS,
          PRONOUNS,
          DEFINITE,
          POSSESSIVES,
          CLASSES.words("particles"));

  private Grammar() {}

  /** Whether a word is a form of "be", and not the group that calls itself IS. */
  public static boolean be(Sentence s, int i) {
    return BE.contains(s.norm(i))
        && !(i >= 0 && i < s.size() && s.token(i).text().equals("IS") && !s.allCaps());
  }

  /** Whether a word is a modal verb, and not the month of May. */
  public static boolean modal(Sentence s, int i) {
    return MODALS.at(s, i) && !(s.norm(i).equals("may") && month(s, i));
  }

  /** "9 May and", "in May", "May 9": beside a number or a word for when, or with a capital. */
  private static boolean month(Sentence s, int i) {
    boolean dated = number(s, i - 1) || number(s, i + 1);
    boolean capital = i > s.body() && !s.allCaps() && s.token(i).capitalised();
    return dated || capital;
  }

  private static boolean number(Sentence s, int i) {
    return i >= 0 && i < s.size() && s.token(i).digits();
  }

  /** Whether a phrase of names and nouns ends before a token. */
  public static boolean stops(Sentence s, int i) {
    return STOPS.at(s, i);
  }

  /** Whether a phrase of names and nouns ends before this word. */
  public static boolean stops(String norm) {
    return STOPS.contains(norm);
  }

  /** "of their own", "of its number": whether that begins at a token. */
  public static boolean ofTheir(Sentence s, int i, Set<String> words) {
    return s.norm(i).equals("of")
        && POSSESSIVES.contains(s.norm(i + 1))
        && words.contains(s.norm(i + 2));
  }
}
