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

  private static final WordSet NOT_SOURCES = WordSet.listed(Attribution.class, "notSources");

  private static final Set<String> ADDING =
      WordSet.of("saying", "adding", "claiming", "stating", "boasting", "insisting", "alleging");

  private Attribution() {}

  /** The source of a statement with its trigger at a token. */
  static Optional<Source> of(Sentence s, int trigger) {
    Source nearest = null;
    for (int i = s.body(); i < s.size(); i++) {
      Source source =
          otherClaim(s, i, trigger) || SayingVerbs.claimsDeed(s, i) ? null : at(s, i, trigger);
      if (source != null
          && (nearest == null || distance(source, trigger) < distance(nearest, trigger))) {
        nearest = source;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The first source of a sentence. */
  static Optional<Source> first(Sentence s) {
    return of(s, s.body());
  }

  /** The last source of a sentence. */
  static Optional<Source> last(Sentence s) {
    return of(s, s.size());
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

  private static int distance(Source source, int trigger) {
    int at = source.verb < 0 ? source.from : source.verb;
    return Math.abs(at - trigger);
  }

  private static Source at(Sentence s, int i, int trigger) {
    String norm = s.norm(i);
    if (norm.equals("according") && s.norm(i + 1).equals("to")) {
      return according(s, i);
    }
    if (Grammar.ACCOUNTS.contains(norm)) {
      return counting(s, i);
    }
    if (norm.equals("which") && s.norm(i - 1).equals("in") && SpeakingOn.message(s, i - 2)) {
      return inMessage(s, i);
    }
    if (ADDING.contains(norm) && s.norm(i - 1).equals(",") && i < trigger) {
      // "The group claimed the attack, saying it had killed 25": who claimed says so.
      return subject(s, i);
    }
    if (!SayingVerbs.at(s, i) || i == trigger) {
      return null;
    }
    int from = begin(s, i);
    int before = from - 1;
    while (from < i && (OPENING.contains(s.norm(from)) || Grammar.HAVE.at(s, from))) {
      from++;
    }
    if (from == i && WHO.contains(s.norm(before)) && s.norm(before - 1).equals(",")) {
      return antecedent(s, before - 1, i);
    }
    int signed = signedBy(s, from, i);
    if (signed > 0) {
      return new Source(signed, i, i);
    }
    int spoken = spokenFor(s, from);
    if (spoken > from && spoken < i) {
      return new Source(spoken, i, i);
    }
    if (from < i && NOT_SOURCES.contains(s.norm(from))) {
      return null;
    }
    if (s.norm(i - 1).equals("but") || from < i && s.norm(i - 1).equals("and")) {
      // "The group said that it had attacked and put the toll at 11": who said puts it.
      return sayer(s, i, trigger);
    }
    if (from < i) {
      return new Source(from, Grammar.HAVE.at(s, i - 1) && from < i - 1 ? i - 1 : i, i);
    }
    Source apposed = s.norm(i - 1).equals(",") ? beforeApposition(s, i) : null;
    return apposed == null ? inverted(s, i) : apposed;
  }

  /** "Leaflets signed by the rebels list": index after "by", 0 where nobody signed. */
  private static int signedBy(Sentence s, int from, int verb) {
    for (int i = verb - 2; i > from; i--) {
      if (s.norm(i).equals("by") && SIGNING.contains(s.norm(i - 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static final WordSet SIGNING = WordSet.listed(Attribution.class, "signing");

  /** "claimed by the rebels in a message in which the number was given": they give it. */
  private static Source inMessage(Sentence s, int which) {
    for (int i = which - 3; i > Math.max(s.body(), which - LONGEST_SOURCE); i--) {
      if (s.norm(i).equals("by")) {
        return new Source(i + 1, which - 2, which);
      }
      if (stopsSource(s, i)) {
        return null;
      }
    }
    return null;
  }

  /** "A man who says he speaks for the rebels told": where they are named for whom he speaks. */
  private static int spokenFor(Sentence s, int from) {
    boolean speaks =
        SpeakingOn.PRONOUNS.contains(s.norm(from)) && SPEAKS_FOR.contains(s.norm(from + 1));
    return !speaks ? from : s.norm(from + 2).equals("for") ? from + 3 : from + 2;
  }

  private static final Set<String> SPEAKS_FOR =
      WordSet.of("speaks", "spoke", "represents", "represented");

  /** "The rebels, who admit three dead": whom the clause is about. */
  private static Source antecedent(Sentence s, int comma, int verb) {
    int from = begin(s, comma);
    // "Ali Hasan, who speaks for the rebels, said": whom he speaks for tells whose word it is.
    boolean speaksFor = s.norm(verb - 1).equals(",") && SPEAKS.contains(s.norm(comma + 2));
    if (speaksFor) {
      return new Source(comma + 2, verb - 1, verb);
    }
    return from < comma ? new Source(from, comma, verb) : null;
  }

  private static final Set<String> SPEAKS =
      WordSet.of("speaks", "spoke", "acts", "serves", "commands", "leads");

  private static final int LONGEST_CLAUSE = 25;

  private static final Set<String> WHO = WordSet.of("who", "which");

  /** "by the army's count", "in the rebels' version" */
  private static Source counting(Sentence s, int noun) {
    int to = s.norm(noun - 1).equals("own") ? noun - 1 : noun;
    for (int i = to - 1; i >= Math.max(s.body(), to - LONGEST_OWNER); i--) {
      if (BY.contains(s.norm(i))) {
        boolean owned = s.norm(to - 1).endsWith("'s") || s.norm(to - 1).endsWith("s'");
        return owned ? new Source(i + 1, to, -1) : null;
      }
    }
    return null;
  }

  static final Set<String> BY = WordSet.of("by", "in", "on", "from");

  private static final int LONGEST_OWNER = 7;

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
    for (int k = i - 2; k > s.body() && i - k < LONGEST_CLAUSE; k--) {
      if (s.norm(k).equals(",") && WHO.contains(s.norm(k + 1))) {
        return antecedent(s, k, i);
      }
    }
    int comma = i - 2;
    while (comma > s.body() && i - comma < 18 && !s.norm(comma).equals(",")) {
      comma--;
    }
    int start = begin(s, comma);
    boolean subject =
        s.norm(comma).equals(",") && start < comma && !Grammar.PREPOSITIONS.at(s, start);
    // "Ali Hasan, speaking for the rebels,": whom he speaks for tells whose word it is.
    boolean speaksFor = SPEAKING_FOR.contains(s.norm(comma + 1));
    return subject ? new Source(start, speaksFor ? i - 1 : comma, i) : null;
  }

  private static final Set<String> SPEAKING_FOR =
      WordSet.of(
          "speaking", "writing", "calling", "posing", "presenting", "identifying", "claiming");

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
        || norm.equals("whom")
        || norm.equals("when")
        || norm.equals("but")
        || Grammar.BE.contains(norm)
        || Grammar.SAYING.contains(norm);
  }
}
