package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.Optional;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Sentence;

/** A fixed phrase around one word, inside which the harmed stand. */
interface Idiom {

  /** Words with which it begins. */
  Collection<String> words();

  /** Words of which one stands in every sentence with it, as rare ones as it has. */
  default Collection<String> telling() {
    return words();
  }

  /** Whether the word at a position is this idiom's. */
  boolean begins(Sentence s, int at);

  /** What the idiom states there, if it is one. */
  Optional<Statement> at(Chunks chunks, int at);
}
