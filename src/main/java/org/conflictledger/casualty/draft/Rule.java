package org.conflictledger.casualty.draft;

import java.util.Collection;
import java.util.List;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Sentence;

/** One way in which English says that people were harmed. */
public interface Rule {

  /**
   * Words of which every sentence holds one that the rule finds something in, as rare ones as it
   * has. Sentences that hold none of its own are not read by it.
   */
  Collection<String> telling();

  /** Words with which it begins; {@link #begins} says no at all others. */
  Collection<String> words();

  /**
   * Whether the rule may find something that a token begins: what can be told from the words alone,
   * before groups of people are looked for. No promise, but where it says no for every token of a
   * sentence, {@link #apply} finds nothing there.
   */
  boolean begins(Sentence s, int i);

  /** Whether what begins at a token may be {@link Statement#sure}. */
  default boolean maybeSure(Sentence s, int i) {
    return false;
  }

  /** The statements of a sentence, in text order; empty for most. */
  List<Statement> apply(Chunks chunks);
}
