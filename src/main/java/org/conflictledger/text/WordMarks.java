package org.conflictledger.text;

/**
 * What dictionaries say of a word in 32 bits, put together once a word and then kept beside it,
 * where a sentence is passed over without touching its words.
 */
public abstract class WordMarks {

  /** What is said of a word, always the same. */
  protected abstract int find(Word word);

  /** The same as {@link #find} for a token of a sentence. */
  public final int of(Sentence s, int token) {
    return s.marks(token, this);
  }
}
