package org.conflictledger.casualty.party;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * What a speaker tells of his own doing: "said on a website that it had carried out the attack",
 * "said one of its members had planted it", "said that the bomber was its own".
 */
final class OwnDeeds {

  /**
   * "in a statement posted on a website that": so far behind a verb of saying its clause begins.
   */
  private static final int FARTHEST_CLAUSE = 14;

  /** So many words of its subject stand before the verb of a clause. */
  private static final int SUBJECT = 7;

  /** An apposition is no longer: ", a man of 19 from the camp,". */
  private static final int LONGEST_ASIDE = 16;

  /** "carried out", "staged the deadly attack": the deed stands so near its verb. */
  private static final int OBJECT = 8;

  private static final WordSet OWN = WordSet.of("it", "they", "its", "their");

  private static final WordSet AUTHOR = WordSet.of("responsible", "behind");

  private static final WordSet LINKS =
      WordSet.of("who", "which", "that", "when", "after", "as", "while", "because", "to", "and");

  /** "carried it out" */
  private static final WordSet THEM = WordSet.of("it", "them", "both");

  private static final WordSet ALSO = WordSet.listed(OwnDeeds.class, "also");

  private static final WordSet OWNED = WordSet.listed(OwnDeeds.class, "owned");

  /** What one says to have done that is a deed by itself: "ambushed". */
  private static final WordSet SURE = WordSet.listed(OwnDeeds.class, "sure");

  /** What is one with a word for a deed, its means or its doers behind: "sent the bomber". */
  private static final WordSet VAGUE = WordSet.listed(OwnDeeds.class, "vague");

  private static final WordSet MEANS = WordSet.listed(OwnDeeds.class, "means");

  private static final WordSet MOTIVES = WordSet.listed(OwnDeeds.class, "motives");

  private static final WordSet DEFINITE = WordSet.of("the", "this", "that", "both", "its", "their");

  private final PartyLexicon lexicon;

  OwnDeeds(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A look at its words, which is no to most sentences. */
  boolean mayTell(Sentence s) {
    boolean deed = SURE.in(s) || VAGUE.in(s) || AUTHOR.in(s) || lexicon.deeds.in(s);
    return deed && OWN.in(s) && Grammar.SAYING.in(s);
  }

  /** Whether whoever says something by the verb at a token tells of a deed of his own. */
  boolean told(Sentence s, int saying) {
    boolean says = Grammar.SAYING.at(s, saying) && !voided(s, saying) && !voided(s, saying - 1);
    if (!says || !s.token(saying + 1).word() && !quote(s.norm(saying + 1))) {
      return false;
    }
    int clause = clause(s, saying);
    return byOwn(s, clause) || ofDeed(s, clause);
  }

  /** Where what is said begins: behind "that", however far, else right behind the verb. */
  private static int clause(Sentence s, int saying) {
    for (int i = saying + 1; i < Math.min(s.size(), saying + FARTHEST_CLAUSE); i++) {
      if (s.norm(i).equals("that")) {
        return i + 1;
      }
      if (Grammar.SAYING.at(s, i) || Grammar.BE.at(s, i) || Grammar.HAVE.at(s, i)) {
        break;
      }
    }
    return saying + 1;
  }

  /** "it had planted the bomb", "one of its members, a man of 19, had done it" */
  private boolean byOwn(Sentence s, int from) {
    boolean own = false;
    int reach = from + SUBJECT;
    for (int i = from; i < Math.min(s.size() - 1, reach); i++) {
      String norm = s.norm(i);
      if (own && norm.equals(",")) {
        int closing = closing(s, i);
        if (closing == i) {
          return false;
        }
        reach += closing - i;
        i = closing;
        continue;
      }
      if (voided(s, i) || !s.token(i).word() && !quote(norm) && !s.token(i).digits()) {
        return false;
      }
      if (own && (deed(s, Grammar.HAVE.contains(norm) ? i + 1 : i) || author(s, i))) {
        return true;
      }
      if (own && (LINKS.contains(norm) || norm.endsWith("ed") || Grammar.BE.contains(norm))) {
        return false; // "its post had been attacked", "its men met rebels who attacked"
      }
      own |= OWN.contains(norm);
    }
    return false;
  }

  /** "it was responsible", "its men were behind the attack" */
  private static boolean author(Sentence s, int be) {
    return Grammar.BE.at(s, be) && AUTHOR.at(s, be + 1);
  }

  private static boolean quote(String norm) {
    return norm.equals("\"") || norm.equals("``") || norm.equals("''") || norm.equals("'");
  }

  private static int closing(Sentence s, int comma) {
    for (int i = comma + 1; i < Math.min(s.size() - 1, comma + LONGEST_ASIDE); i++) {
      if (s.norm(i).equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private boolean deed(Sentence s, int verb) {
    int i = verb;
    while (ALSO.at(s, i)) {
      i++;
    }
    boolean carried = THEM.at(s, i + 1) && s.norm(i + 2).equals("out");
    if (SURE.at(s, i) || lexicon.deeds.at(s, i) || carried) {
      return true;
    }
    if (!VAGUE.at(s, i)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 1 + OBJECT); j++) {
      if (lexicon.crimes.at(s, j) || MEANS.at(s, j) || lexicon.assailants.at(s, j)) {
        return true;
      }
      if (!s.token(j).word() && !quote(s.norm(j))) {
        return false;
      }
    }
    return false;
  }

  /** "the attack was in revenge for", "the bomber was its own", "the operation targeted" */
  private boolean ofDeed(Sentence s, int from) {
    if (!DEFINITE.at(s, from)) {
      return false;
    }
    int noun = from + 1;
    while (lexicon.ofClaim.at(s, noun)) {
      noun++;
    }
    if (!lexicon.crimes.at(s, noun) && !lexicon.assailants.at(s, noun)) {
      return false;
    }
    int next = noun + 1;
    if (OWNED.at(s, next)) {
      return true;
    }
    if (!Grammar.BE.at(s, next) && !Grammar.HAVE.at(s, next)) {
      return false;
    }
    while (Grammar.BE.at(s, next) || Grammar.HAVE.at(s, next) || ALSO.at(s, next)) {
      next++;
    }
    return !voided(s, next) && (OWNED.at(s, next) || s.holds(next, next + 3, MOTIVES));
  }

  private boolean voided(Sentence s, int i) {
    return lexicon.denying.at(s, i);
  }
}
