package org.conflictledger.casualty.lexicon;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** The closed classes of English: words that hold phrases together and never name anyone. */
public final class Grammar {

  public static final WordSet BE =
      WordSet.of(
          "was", "were", "is", "are", "be", "been", "being", "am", "get", "gets", "got", "getting",
          "'re");

  public static final WordSet HAVE = WordSet.of("has", "have", "had", "having", "'ve");

  public static final WordSet THOSE = WordSet.of("those", "these");

  /** Verbs whose object is who hears. */
  public static final WordSet TELLING =
      WordSet.of("told", "tell", "tells", "telling", "informed", "reminded", "warned", "assured");

  public static final WordSet DO = WordSet.of("do", "does", "did");

  public static final WordSet PREPOSITIONS =
      WordSet.of(
          "in",
          "on",
          "at",
          "by",
          "with",
          "from",
          "to",
          "for",
          "near",
          "outside",
          "inside",
          "during",
          "after",
          "before",
          "since",
          "until",
          "against",
          "between",
          "among",
          "amid",
          "into",
          "over",
          "under",
          "along",
          "across",
          "around",
          "through",
          "throughout",
          "towards",
          "toward",
          "of",
          "off",
          "about",
          "within",
          "without",
          "while",
          "when",
          "as",
          "where",
          "because",
          "though",
          "although",
          "if",
          "unless",
          "than",
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "behind",
          "beside",
          "above",
          "below",
          "despite",
          "following",
          "including",
          "via",
          "per",
          "like",
          "upon",
          "onto",
          "amongst",
          "beyond",
          "whilst",
          "till",
          "alongside");

  public static final WordSet CONJUNCTIONS =
      WordSet.of("and", "or", "but", "nor", "yet", "so", "plus");

  public static final WordSet DEFINITE =
      WordSet.of("the", "these", "those", "this", "that", "all", "both", "each", "every");

  public static final WordSet OWN = WordSet.of("own");

  public static final WordSet POSSESSIVES =
      WordSet.of("his", "her", "their", "its", "our", "my", "your");

  public static final WordSet PRONOUNS =
      WordSet.of(
          "he", "she", "it", "they", "them", "him", "we", "us", "i", "you", "who", "whom", "those");

  public static final WordSet MODALS =
      WordSet.of(
          "could", "would", "might", "may", "can", "will", "shall", "should", "must", "cannot");

  /** Words that may stand between an auxiliary and its verb. */
  public static final WordSet ADVERBS =
      WordSet.of(
          "also",
          "then",
          "later",
          "still",
          "already",
          "all",
          "both",
          "reportedly",
          "allegedly",
          "apparently",
          "not",
          "never",
          "either",
          "now",
          "only",
          "just",
          "instantly",
          "immediately",
          "fatally",
          "seriously",
          "badly",
          "slightly",
          "critically",
          "severely",
          "lightly",
          "mortally",
          "brutally",
          "summarily",
          "publicly",
          "deliberately",
          "mistakenly",
          "accidentally",
          "recently",
          "subsequently",
          "eventually",
          "finally",
          "previously",
          "themselves",
          "himself",
          "herself",
          "ambushed",
          "since",
          "so",
          "far",
          "known",
          "confirmed",
          "gravely",
          "ever",
          "being",
          "been",
          "believed",
          "feared",
          "presumed",
          "reported",
          "said",
          "thought",
          "to",
          "have",
          "be",
          "attacked",
          "and",
          "rounded",
          "up",
          "again",
          "even",
          "once",
          "together",
          "separately",
          "today",
          "yesterday",
          "tonight",
          "wrongly",
          "thereby",
          "thus",
          "hence",
          "grievously",
          "freshly",
          "gruesomely",
          "barbarically",
          "indiscriminately");

  public static final WordSet SAYING =
      WordSet.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "reported",
          "reports",
          "report",
          "announced",
          "announces",
          "confirmed",
          "confirms",
          "added",
          "adds",
          "stated",
          "states",
          "claimed",
          "claims",
          "claim",
          "wrote",
          "writes",
          "admitted",
          "admits",
          "acknowledged",
          "acknowledges",
          "concedes",
          "asserted",
          "asserts",
          "contended",
          "insists",
          "recounted",
          "conceded",
          "insisted",
          "boasted",
          "hinted",
          "boasts",
          "estimates",
          "estimated",
          "tweeted",
          "posted",
          "explained",
          "alleged",
          "alleges",
          "revealed",
          "disclosed",
          "recalled",
          "warned",
          "denied",
          "denies",
          "declared",
          "noted",
          "counts",
          "counted",
          "puts",
          "put",
          "recorded",
          "logged",
          "documented");

  /**
   * Finite verbs that often begin a clause in reports of violence; a subject left of one is not
   * ours.
   */
  public static final WordSet FINITE =
      WordSet.of(
          "attacked",
          "stormed",
          "opened",
          "exploded",
          "hit",
          "struck",
          "ambushed",
          "raided",
          "clashed",
          "fired",
          "launched",
          "shelled",
          "bombed",
          "targeted",
          "detonated",
          "blew",
          "burned",
          "began",
          "took",
          "came",
          "went",
          "broke",
          "escaped",
          "fled",
          "survived",
          "arrived",
          "seized",
          "overran",
          "pounded",
          "entered",
          "rammed",
          "landed",
          "fell",
          "collapsed",
          "remained",
          "remain",
          "buried",
          "carried",
          "demanded",
          "left",
          "responded",
          "retaliated",
          "returned",
          "surrounded",
          "stopped",
          "set",
          "threw",
          "planted",
          "crashed",
          "mourn",
          "mourns",
          "mourned",
          "attend",
          "attended",
          "gathered",
          "marched",
          "marked",
          "surrendered",
          "withdrew");

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
          Set.of("a", "an", "another", "not", "there", "here"));

  private Grammar() {}

  /** Whether a word is a form of "be", and not the group that calls itself IS. */
  public static boolean be(org.conflictledger.text.Sentence s, int i) {
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
