package org.conflictledger.casualty.violence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.part.CompositionRule;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordMap;
import org.conflictledger.text.WordMarks;

/** The clues of words: which rules and which phrases of the dictionaries a word speaks for. */
public final class Clues extends WordMarks {

  /** Bits of a mark for the words with which rules begin, and as many for those that tell. */
  private static final int RULES = 10;

  private static final int RULE_BITS = (1 << RULES) - 1;

  /** Set beside {@link Clue.Kind#CONTEXT} for a word that is a phrase by itself. */
  private static final int ALONE = 1 << Clue.Kind.values().length;

  /** A word that may be the second of a phrase of {@link ContextLexicon}. */
  private static final int SECOND = ALONE << 1;

  private static final int KIND_BITS = ALONE - 1;

  private final WordMap<Integer> listed = new WordMap<>();
  private final Predicate<Word> counting;

  /**
   * @param counting whether a number of people, or a list of them, may begin with a word
   * @throws IllegalArgumentException when there are more rules than bits
   */
  public Clues(List<Rule> rules, ContextLexicon context, Predicate<Word> counting) {
    this.counting = counting;
    if (rules.size() > RULES) {
      throw new IllegalArgumentException(rules.size() + " rules, and bits for " + RULES);
    }
    for (int i = 0; i < rules.size(); i++) {
      put(rules.get(i).telling(), 1 << i + RULES);
      put(rules.get(i).words(), 1 << i);
    }
    put(context.violence);
    put(context.other());
    put(Signs.SUSPECTING, Clue.Kind.SUSPICION);
    put(context.mishaps.vehicles(), Clue.Kind.VEHICLE);
    put(context.publicLife.purposes(), Clue.Kind.PURPOSE);
    put(context.publicLife.officeWords(), Clue.Kind.OFFICE);
    put(CompositionRule.HARMED, Clue.Kind.HARMED);
  }

  private void put(PhraseMap<?> phrases) {
    put(phrases.firstWords(), Clue.Kind.CONTEXT);
    put(phrases.words(), ALONE << 2 * RULES);
    put(phrases.secondWords(), SECOND << 2 * RULES);
  }

  private void put(Set<String> words, Clue.Kind kind) {
    put(words, kind.bit() << 2 * RULES);
  }

  private void put(Collection<String> words, int marks) {
    for (String word : words) {
      listed.put(word, listed.getOrDefault(word, 0) | marks);
    }
  }

  @Override
  protected int find(Word word) {
    int kinds =
        (score(word.norm()) ? Clue.Kind.SCORE.bit() : 0)
            | (counting.test(word) ? Clue.Kind.NUMBER.bit() : 0);
    return listed.getOrDefault(word.norm(), 0) | kinds << 2 * RULES;
  }

  /** The clue of one word. */
  public Clue clue(Word word) {
    return clue(find(word));
  }

  private static Clue clue(int marks) {
    return new Clue(
        marks >>> 2 * RULES & KIND_BITS, marks >>> RULES & RULE_BITS, marks & RULE_BITS);
  }

  /** What all words of a sentence speak for. */
  public Clue of(Sentence s) {
    int marks = 0;
    for (int i = 0; i < s.size(); i++) {
      marks |= of(s, i);
    }
    Clue clue = clue(marks);
    return clue.kinds() == 0 && clue.rules() == 0 ? Clue.NONE : clue;
  }

  /** The rules that may begin with a word. */
  public int beginning(Sentence s, int i) {
    return of(s, i) & RULE_BITS;
  }

  /** What else a word may tell of, as bits of {@link Clue.Kind}. */
  int kinds(Sentence s, int i) {
    return of(s, i) >>> 2 * RULES & KIND_BITS;
  }

  /** Whether a phrase of the lists may begin with a word, told from it and the next. */
  boolean beginsPhrase(Sentence s, int i) {
    int kinds = of(s, i) >>> 2 * RULES;
    return Clue.Kind.CONTEXT.in(kinds)
        && ((kinds & ALONE) != 0 || i + 1 < s.size() && (of(s, i + 1) >>> 2 * RULES & SECOND) != 0);
  }

  /** "6-0": the winner's goals come first, where a range of people begins with the fewer. */
  private static boolean score(String norm) {
    int dash = norm.indexOf('-');
    if (dash < 1 || dash > 2 || norm.length() - dash > 3 || norm.length() - dash < 2) {
      return false;
    }
    for (int i = 0; i < norm.length(); i++) {
      if (i != dash && !Character.isDigit(norm.charAt(i))) {
        return false;
      }
    }
    int first = Integer.parseInt(norm.substring(0, dash));
    return first < 20 && first >= Integer.parseInt(norm.substring(dash + 1));
  }
}
