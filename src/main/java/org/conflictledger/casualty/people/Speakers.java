package org.conflictledger.casualty.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SmallNumbers;
import org.conflictledger.text.WordSet;

/**
 * Tells those who give an account from those it is about: "a police official and a surgeon said",
 * "according to Omar Salim, a rebel spokesman".
 */
public final class Speakers {

  private static final WordSet ACCORDING = WordSet.of("according");

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "the");

  private static final Set<String> FEW =
      WordSet.union(SmallNumbers.TO_TWELVE, WordSet.of("several", "some", "both", "many"));

  private static final int LONGEST_SUBJECT = 14;

  private static final int LONGEST_SOURCE = 16;

  /** "a member of a vigilante force": verbs that are mostly nouns in such phrases. */
  private static final WordSet NOUNS_TOO = WordSet.listed(Speakers.class, "nounsToo");

  private final CasualtyLexicon lexicon;

  public Speakers(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The groups of a sentence that do not only speak in it. */
  public List<PeopleGroup> without(Sentence s, List<PeopleGroup> all) {
    int byline = Byline.end(s);
    List<PeopleGroup> groups =
        byline > 0 ? all.stream().filter(group -> group.from() >= byline).toList() : all;
    if (!Grammar.SAYING.in(s) && !ACCORDING.in(s)) {
      return groups;
    }
    boolean[] speaking = new boolean[s.size()];
    for (int i = s.body(); i < s.size(); i++) {
      boolean alleged = s.norm(i - 1).equals("a") || s.norm(i - 1).equals("an");
      if (Grammar.SAYING.at(s, i) && !alleged) {
        subject(s, i, speaking);
      } else if (s.norm(i).equals("according") && s.norm(i + 1).equals("to")) {
        source(s, i + 2, speaking);
      }
    }
    return groups.stream().filter(group -> !speaking[group.from()]).toList();
  }

  /**
   * Marks ", a doctor and a nurse" and ", a doctor, Omar Salim," before a verb of saying: no verb
   * stands in it, and no number.
   */
  private void subject(Sentence s, int verb, boolean[] speaking) {
    int name = inverted(s, verb) ? verb : name(s, verb);
    int from = name - 1;
    while (from > s.body() && name - from < LONGEST_SUBJECT && !s.norm(from).equals(",")) {
      from--;
    }
    boolean opened = s.norm(from).equals(",") && from + 1 < name;
    boolean further = name < verb && s.norm(from + 1).equals("and");
    int first = further ? from + 2 : from + 1;
    // "killing 18 villagers, two residents and a doctor said": whoever says is no victim.
    boolean phrase =
        ARTICLES.contains(s.norm(first))
            || FEW.contains(s.norm(first)) && joined(s, first + 1, name);
    if (!opened || !phrase || !nominal(s, first, name)) {
      return;
    }
    Arrays.fill(speaking, from, verb, true);
    if (further && name(s, from) < from) {
      subject(s, from, speaking);
    }
  }

  /** "two residents and a doctor", but not "five of them children; the mayor". */
  private static boolean joined(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!s.token(i).word() || s.norm(i).equals("them") || s.norm(i).equals("whom")) {
        return false;
      }
    }
    return true;
  }

  /** Where the comma stands that the name of who speaks follows, {@code end} for no name. */
  private static int name(Sentence s, int end) {
    int i = s.norm(end - 1).equals(",") ? end - 2 : end - 1;
    int last = i;
    while (i > s.body() && s.nameLike(i)) {
      i--;
    }
    return i < last && s.norm(i).equals(",") ? i : end;
  }

  /** ", said the governor": who speaks follows. */
  private static boolean inverted(Sentence s, int verb) {
    boolean ends = verb + 1 >= s.size() || !s.token(verb + 1).word();
    return !ends
        && Grammar.SAYING.at(s, verb)
        && !Grammar.TELLING.at(s, verb)
        && !Grammar.PREPOSITIONS.at(s, verb + 1)
        && !s.norm(verb + 1).equals("that");
  }

  /** Marks what follows "according to", with the apposition of a name. */
  private void source(Sentence s, int from, boolean[] speaking) {
    int end = end(s, from);
    if (!nominal(s, from, end)) {
      return;
    }
    Arrays.fill(speaking, from, end, true);
    boolean named = s.token(end - 1).capitalised();
    String next = s.norm(end + 1);
    int last = end(s, end + 1);
    if (!named && s.norm(end).equals(",") && s.norm(last).equals(",") && name(s, end + 1, last)) {
      Arrays.fill(speaking, end, last, true); // "the army spokesman, Colonel Ali Omar,"
    }
    if (named
        && s.norm(end).equals(",")
        && (next.equals("a") || next.equals("an") || next.equals("the"))
        && nominal(s, end + 1, last)) {
      Arrays.fill(speaking, end, last, true);
    }
  }

  private static boolean name(Sentence s, int from, int to) {
    boolean name = to - from > 1;
    for (int i = from; i < to; i++) {
      name &= s.token(i).capitalised();
    }
    return name;
  }

  private static int end(Sentence s, int from) {
    int to = from;
    while (to < s.size()
        && to - from < LONGEST_SOURCE
        && !s.norm(to).equals(",")
        && !s.norm(to).equals(";")
        && !s.norm(to).equals(".")
        && !s.norm(to).equals("\"")) {
      to++;
    }
    return to;
  }

  /** Whether words are a noun phrase: no verb, no clause, no number. */
  private boolean nominal(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = s.norm(i);
      if (Grammar.BE.contains(norm)
          || Grammar.HAVE.contains(norm)
          || Grammar.SAYING.contains(norm)
          || Grammar.FINITE.contains(norm)
          || norm.equals("that")
          || norm.equals("who")
          || s.token(i).digits()
          || !lexicon.verb(norm).isEmpty() && !NOUNS_TOO.at(s, i)) {
        return false;
      }
    }
    return from < to;
  }
}
