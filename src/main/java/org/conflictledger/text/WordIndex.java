package org.conflictledger.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What dictionaries say of a word, put together once a word and then kept with it: a text has few
 * words that make up most of it. Thread-safe when {@link #find} is.
 *
 * @param <E> immutable, of few different values
 */
public abstract class WordIndex<E> {

  /** An entry as a word keeps it: one object for all words of which the same is known. */
  record Note(WordIndex<?> index, Object entry) {}

  private final Map<E, Note> notes = new ConcurrentHashMap<>();

  /** What is known of a word by its norm. */
  protected abstract E find(String norm);

  /** The same as {@link #find} of its norm. */
  @SuppressWarnings("unchecked")
  public final E of(Word word) {
    Note note = word.note;
    if (note == null || note.index != this) {
      note = notes.computeIfAbsent(find(word.norm()), entry -> new Note(this, entry));
      word.note = note;
    }
    return (E) note.entry;
  }
}
