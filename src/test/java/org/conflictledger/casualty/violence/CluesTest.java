package org.conflictledger.casualty.violence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.rule.AdjectiveRule;
import org.conflictledger.casualty.rule.SomeOfRule;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.junit.jupiter.api.Test;

/** The bits of a word say what the lists say. */
class CluesTest {

  private final ContextLexicon context = ContextLexicon.load(Optional.empty());
  private final CasualtyLexicon lexicon = CasualtyLexicon.load(Optional.empty());
  private final List<Rule> rules =
      List.of(
          new VerbRule(lexicon, context), new AdjectiveRule(lexicon, context), new SomeOfRule());
  private final Clues clues = new Clues(rules, context, Word::digits);

  private Set<String> words() {
    Set<String> words = new TreeSet<>(Set.of("harbour", "6-0", "3-5", "11-2", "u.s.", "1,043"));
    for (Rule rule : rules) {
      words.addAll(rule.words());
      words.addAll(rule.telling());
    }
    words.addAll(context.violence.firstWords());
    words.addAll(context.other().firstWords());
    words.addAll(context.publicLife.purposes());
    words.addAll(context.publicLife.officeWords());
    words.addAll(Signs.SUSPECTING);
    return words;
  }

  @Test
  void aWordSpeaksForWhatListsIt() {
    PhraseMap<?> violence = context.violence;
    for (String word : words()) {
      Sentence s = Sentence.of(word);
      Clue clue = clues.clue(s.word(0));
      for (int i = 0; i < rules.size(); i++) {
        assertThat(clue.beginning() >> i & 1).isEqualTo(bit(rules.get(i).words().contains(word)));
        assertThat(clue.telling() >> i & 1).isEqualTo(bit(rules.get(i).telling().contains(word)));
      }
      assertThat(clue.has(Clue.Kind.CONTEXT))
          .isEqualTo(
              violence.firstWords().contains(word) || context.other().firstWords().contains(word));
      assertThat(clue.has(Clue.Kind.NUMBER)).isEqualTo(s.word(0).digits());
      assertThat(clue.has(Clue.Kind.SUSPICION)).isEqualTo(Signs.SUSPECTING.contains(word));
      assertThat(clue.has(Clue.Kind.PURPOSE))
          .isEqualTo(context.publicLife.purposes().contains(word));
      assertThat(clue.has(Clue.Kind.OFFICE))
          .isEqualTo(context.publicLife.officeWords().contains(word));
      assertThat(clue.has(Clue.Kind.SCORE)).isEqualTo(Set.of("6-0", "11-2").contains(word));
    }
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }
}
