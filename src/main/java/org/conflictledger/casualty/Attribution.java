package org.conflictledger.casualty;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Who gives a number: the subject of a verb of saying, or what follows "according to". */
final class Attribution {

  /**
   * A source in a sentence.
   *
   * @param from first token of the phrase that names it
   * @param to token after its last one
   * @param verb the verb of saying, -1 for "according to"
   */
  record Source(int from, int to, int verb) {}

  private static final Set<String> NOT_SOURCES =
      WordSet.of("it", "that", "which", "who", "reports", "this", "he", "she", "they", "what");

  private static final Set<String> PUBLISHING =
      WordSet.of("published", "publishes", "released", "issued", "listed", "lists");

  private static final Set<String> ADDING =
      WordSet.of("saying", "adding", "claiming", "stating", "boasting", "insisting", "alleging");

  private Attribution() {}

  /** The source of a statement with its trigger at a token. */
  static Optional<Source> of(Sentence s, int trigger) {
    Source nearest = null;
    for (int i = s.body(); i < s.size(); i++) {
      Source source = otherClaim(s, i, trigger) || claimsDeed(s, i) ? null : at(s, i, trigger);
      if (source != null
          && (nearest == null || distance(source, trigger) < distance(nearest, trigger))) {
        nearest = source;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** "It said that", "He put": whoever spoke in the sentence before speaks on. */
  static boolean goesOn(Sentence s) {
    int i = s.body();
    return SPEAKING_ON.contains(s.norm(i))
        && (Grammar.SAYING.at(s, i + 1)
            || s.norm(i + 1).equals("put")
            || Grammar.ADVERBS.at(s, i + 1) && Grammar.SAYING.at(s, i + 2));
  }

  private static final Set<String> SPEAKING_ON = WordSet.of("it", "he", "she", "they");

  /** The first source of a sentence. */
  static Optional<Source> first(Sentence s) {
    return of(s, s.body());
  }

  /** "Eight soldiers killed; rebels claim 40": the claim is of the number after it. */
  private static boolean otherClaim(Sentence s, int verb, int trigger) {
    if (verb < trigger || !s.token(Math.min(verb + 1, s.size() - 1)).digits()) {
      return false;
    }
    for (int i = trigger; i < verb; i++) {
      if (s.norm(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The group claimed two bombings which killed 31": it owns to the deed, and the number is not
   * its own; nor does an ambush say that it "claimed the lives of 21".
   */
  static boolean claimsDeed(Sentence s, int verb) {
    if (!CLAIMING.contains(s.norm(verb))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(s.size(), verb + 6); i++) {
      if (DEEDS.contains(s.norm(i))) {
        return true;
      }
      if (Grammar.PREPOSITIONS.at(s, i) || NO_DEED.contains(s.norm(i))) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> CLAIMING = WordSet.of("claim", "claims", "claimed", "claiming");

  private static final Set<String> DEEDS =
      WordSet.of(
          "responsibility",
          "attack",
          "attacks",
          "bombing",
          "bombings",
          "blast",
          "blasts",
          "explosion",
          "explosions",
          "ambush",
          "ambushes",
          "raid",
          "raids",
          "assault",
          "assaults",
          "shooting",
          "shootings",
          "lives",
          "life");

  private static final Set<String> NO_DEED =
      WordSet.of("that", "it", "they", "he", "its", "to", "killed", ",", ".");

  private static int distance(Source source, int trigger) {
    int at = source.verb < 0 ? source.from : source.verb;
    return Math.abs(at - trigger);
  }

  private static Source at(Sentence s, int i, int trigger) {
    String norm = s.norm(i);
    if (norm.equals("according") && s.norm(i + 1).equals("to")) {
      return according(s, i);
    }
    if (ADDING.contains(norm) && s.norm(i - 1).equals(",") && i < trigger) {
      // "The group claimed the attack, saying it had killed 25": who claimed says so.
      return subject(s, i);
    }
    boolean listed = PUBLISHING.contains(norm) && !s.norm(i + 1).equals("by");
    boolean says = Grammar.SAYING.contains(norm) || listed || givesAccount(s, i);
    if (!says || i == trigger) {
      return null;
    }
    int from = begin(s, i);
    while (from < i && OPENING.contains(s.norm(from))) {
      from++;
    }
    int spoken = spokenFor(s, from);
    if (spoken > from && spoken < i) {
      return new Source(spoken, i, i);
    }
    if (from < i && NOT_SOURCES.contains(s.norm(from))) {
      return null;
    }
    if (from < i && s.norm(i - 1).equals("and")) {
      // "The group said that it had attacked and put the toll at 11": who said puts it.
      return sayer(s, i, trigger);
    }
    if (from < i) {
      return new Source(from, i, i);
    }
    Source apposed = s.norm(i - 1).equals(",") ? beforeApposition(s, i) : null;
    return apposed == null ? inverted(s, i) : apposed;
  }

  /** "A man who says he speaks for the rebels told": where they are named for whom he speaks. */
  private static int spokenFor(Sentence s, int from) {
    boolean speaks = SPEAKING_ON.contains(s.norm(from)) && SPEAKING_FOR.contains(s.norm(from + 1));
    return !speaks ? from : s.norm(from + 2).equals("for") ? from + 3 : from + 2;
  }

  private static final Set<String> SPEAKING_FOR =
      WordSet.of("speaks", "spoke", "represents", "represented");

  /** "The rebels gave a very different account". */
  private static boolean givesAccount(Sentence s, int verb) {
    return GIVING.contains(s.norm(verb))
        && s.holds(verb + 1, Math.min(s.size(), verb + ACCOUNT_REACH), ACCOUNTS);
  }

  private static final Set<String> GIVING = WordSet.of("gave", "gives", "offered");

  private static final WordSet ACCOUNTS = WordSet.of("account", "version", "figures", "toll");

  private static final int ACCOUNT_REACH = 5;

  private static final WordSet OPENING = WordSet.of("and", "the", "\"", "but");

  /** Where the words before a token begin that may be those of one source. */
  private static int begin(Sentence s, int end) {
    int from = end;
    while (from > s.body() && end - from < LONGEST_SOURCE && !stopsSource(s, from - 1)) {
      from--;
    }
    return from;
  }

  private static final int LONGEST_SOURCE = 14;

  private static Source according(Sentence s, int i) {
    if (s.norm(i + 2).equals("which") || s.norm(i + 2).equals("whom")) {
      // "The army stood by its report, according to which six died"
      return subject(s, i);
    }
    int to = i + 2;
    while (to < s.size() && to - i < LONGEST_SOURCE && !CLOSING.contains(s.norm(to))) {
      to++;
    }
    return to > i + 2 ? new Source(i + 2, to, -1) : null;
  }

  private static final WordSet CLOSING = WordSet.of(",", ".", "\"", ";");

  /** "The group, an affiliate of al-Qaeda, said": the subject stands before the apposition. */
  private static Source beforeApposition(Sentence s, int i) {
    int comma = i - 2;
    while (comma > s.body() && i - comma < 18 && !s.norm(comma).equals(",")) {
      comma--;
    }
    int start = begin(s, comma);
    boolean subject =
        s.norm(comma).equals(",") && start < comma && !Grammar.PREPOSITIONS.at(s, start);
    // "Ali Hasan, speaking for the rebels,": whom he speaks for tells whose word it is.
    boolean speaksFor = s.norm(comma + 1).equals("speaking") && s.norm(comma + 2).equals("for");
    return subject ? new Source(start, speaksFor ? i - 1 : comma, i) : null;
  }

  /** "..., said Captain X" */
  private static Source inverted(Sentence s, int i) {
    int to = i + 1;
    while (to < s.size() && to - i < 12 && !ENDING.contains(s.norm(to))) {
      to++;
    }
    boolean named =
        to > i + 1
            && (s.token(i + 1).capitalised()
                || s.norm(i + 1).equals("the")
                || s.norm(i + 1).equals("a"));
    return named ? new Source(i + 1, to, i) : null;
  }

  private static final WordSet ENDING = WordSet.of(",", ".", "on", "in");

  private static Source sayer(Sentence s, int before, int trigger) {
    for (int i = before - 1; i > s.body(); i--) {
      if (Grammar.SAYING.at(s, i)) {
        return at(s, i, trigger);
      }
    }
    return subject(s, before);
  }

  /** "The army lost 14 men and stated that": whoever the sentence begins with. */
  private static Source subject(Sentence s, int verb) {
    int from = s.body();
    int to = s.norm(from).equals("the") ? from + 2 : from + 1;
    while (to < verb && s.token(to).capitalised()) {
      to++;
    }
    boolean named = s.norm(from).equals("the") || s.token(from).capitalised();
    boolean joined = to < verb - 1 && !Grammar.PREPOSITIONS.at(s, from);
    return named && joined && !NOT_SOURCES.contains(s.norm(from))
        ? new Source(from, to, verb)
        : null;
  }

  private static boolean stopsSource(Sentence s, int i) {
    String norm = s.norm(i);
    return norm.equals(",")
        || norm.equals("\"")
        || norm.equals(";")
        || norm.equals(":")
        || norm.equals("--")
        || norm.equals("-")
        || norm.equals("that")
        || norm.equals("which")
        || norm.equals("who")
        || norm.equals("when")
        || norm.equals("but")
        || Grammar.BE.contains(norm)
        || Grammar.SAYING.contains(norm);
  }
}
