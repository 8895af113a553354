package org.conflictledger.casualty.violence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.part.CompositionRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordIndex;
import org.conflictledger.text.WordMap;

/** The clues of words: which rules and which phrases of the dictionaries a word speaks for. */
public final class Clues extends WordIndex<Clue> {

  private final WordMap<Clue> listed = new WordMap<>();

  public Clues(List<Rule> rules, ContextLexicon context) {
    super(Subject.STATEMENTS, Clue.NONE);
    for (int i = 0; i < rules.size(); i++) {
      put(rules.get(i).telling(), new Clue(0, 1 << i, 0));
      put(rules.get(i).words(), new Clue(0, 0, 1 << i));
    }
    put(context.violence.firstWords(), Clue.Kind.CONTEXT);
    put(context.other().firstWords(), Clue.Kind.CONTEXT);
    put(Signs.SUSPECTING, Clue.Kind.SUSPICION);
    put(context.publicLife.purposes(), Clue.Kind.PURPOSE);
    put(context.publicLife.officeWords(), Clue.Kind.OFFICE);
    put(CompositionRule.HARMED, Clue.Kind.HARMED);
  }

  private void put(Set<String> words, Clue.Kind kind) {
    put(words, new Clue(kind.bit(), 0, 0));
  }

  private void put(Collection<String> words, Clue clue) {
    for (String word : words) {
      listed.put(word, listed.getOrDefault(word, Clue.NONE).and(clue));
    }
  }

  @Override
  protected Clue find(Word word) {
    Clue clue = listed.getOrDefault(word.norm(), Clue.NONE);
    return Signs.score(word.norm()) ? clue.and(new Clue(Clue.Kind.SCORE.bit(), 0, 0)) : clue;
  }

  /** What all words of a sentence speak for. */
  public Clue of(Sentence s) {
    int kinds = 0;
    int telling = 0;
    int beginning = 0;
    for (int i = 0; i < s.size(); i++) {
      Clue clue = of(s.word(i));
      if (clue != Clue.NONE) {
        kinds |= clue.kinds();
        telling |= clue.telling();
        beginning |= clue.beginning();
      }
    }
    return kinds == 0 && (telling & beginning) == 0
        ? Clue.NONE
        : new Clue(kinds, telling, beginning);
  }
}
