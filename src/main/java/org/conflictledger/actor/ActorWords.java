package org.conflictledger.actor;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordIndex;
import org.conflictledger.text.WordTest;

/** Words as the catalogue compares them, spelled and looked up once a word. */
final class ActorWords extends WordIndex<ActorWord> {

  /** Positions in the list of phrases. */
  static final int NAMES = 0;

  static final int COUNTRIES = 1;

  static final int NOUNS = 2;

  private final Spelling spelling;
  private final List<PhraseIndex<?>> phrases;

  /** Whether a word begins a phrase of a list, in the order of the lists. */
  private final List<WordTest> beginnings;

  /** Whether it begins any. */
  private final WordTest beginning = new WordTest(word -> of(word).begins());

  private final WordTest several = new WordTest(word -> of(word).part() == null);

  /**
   * @param phrases all that is looked for at every word: names, countries, nouns
   */
  ActorWords(Spelling spelling, List<PhraseIndex<?>> phrases) {
    super(Subject.ACTORS, ActorWord.SEVERAL);
    this.spelling = spelling;
    this.phrases = List.copyOf(phrases);
    beginnings =
        IntStream.range(0, phrases.size())
            .mapToObj(list -> new WordTest(word -> of(word).begins(list)))
            .toList();
  }

  /** Whether a sentence has a token of several parts. */
  boolean anySeveral(Sentence s) {
    return several.any(s);
  }

  /** Whether anything of the lists may begin in a sentence. */
  boolean begin(Sentence s) {
    return beginning.any(s);
  }

  /** Whether anything of the lists may begin at a token. */
  boolean begin(Sentence s, int token) {
    return beginning.at(s, token);
  }

  /** Whether a phrase of one list may begin at a token. */
  boolean begin(Sentence s, int token, int list) {
    return beginnings.get(list).at(s, token);
  }

  @Override
  protected ActorWord find(Word word) {
    if (!spelling.single(word)) {
      return ActorWord.SEVERAL;
    }
    String part = spelling.part(word);
    int beginnings = 0;
    for (int i = 0; i < phrases.size(); i++) {
      beginnings |= phrases.get(i).begins(part) ? 1 << i : 0;
    }
    return new ActorWord(part, beginnings);
  }

  /** The parts of a token of several. */
  List<String> parts(Word word) {
    return spelling.parts(word);
  }
}
