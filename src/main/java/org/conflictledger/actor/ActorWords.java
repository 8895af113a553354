package org.conflictledger.actor;

import java.util.List;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordIndex;

/** Words as the catalogue compares them, spelled and looked up once a word. */
final class ActorWords extends WordIndex<ActorWord> {

  private final Spelling spelling;
  private final List<PhraseIndex<?>> phrases;

  /**
   * @param phrases all that is looked for at every word
   */
  ActorWords(Spelling spelling, List<PhraseIndex<?>> phrases) {
    super(Subject.ACTORS, ActorWord.SEVERAL);
    this.spelling = spelling;
    this.phrases = List.copyOf(phrases);
  }

  @Override
  protected ActorWord find(Word word) {
    if (!spelling.single(word)) {
      return ActorWord.SEVERAL;
    }
    String part = spelling.part(word);
    boolean begins = false;
    for (PhraseIndex<?> index : phrases) {
      begins |= index.begins(part);
    }
    return new ActorWord(part, begins);
  }

  /** The parts of a token of several. */
  List<String> parts(Word word) {
    return spelling.parts(word);
  }
}
