package org.conflictledger.text;

/**
 * What dictionaries say of a word, put together once a word and then kept with it: a text has few
 * words that make up most of it. Thread-safe when {@link #find} is.
 *
 * @param <E> immutable
 */
public abstract class WordIndex<E> {

  /** A word keeps one answer about each: dictionaries asked in turns are not looked up again. */
  public enum Subject {
    ACTORS,
    PLACES,
    NAMES
  }

  private static final int SUBJECTS = Subject.values().length;

  /** An answer, and whose it is. */
  record Note(WordIndex<?> index, Object entry) {}

  private final int subject;

  /** For the answer that most words have, so that they share it. */
  private final Note common;

  /**
   * @param common what is known of most words
   */
  protected WordIndex(Subject subject, E common) {
    this.subject = subject.ordinal();
    this.common = new Note(this, common);
  }

  /** What is known of a word. */
  protected abstract E find(Word word);

  /** The same as {@link #find}. */
  @SuppressWarnings("unchecked")
  public final E of(Word word) {
    Note[] notes = word.notes;
    Note note = subject < notes.length ? notes[subject] : null;
    if (note == common) {
      return (E) common.entry;
    }
    return note == null || note.index != this ? made(word) : (E) note.entry;
  }

  private E made(Word word) {
    E found = find(word);
    if (word.notes.length == 0) {
      word.notes = new Note[SUBJECTS];
    }
    word.notes[subject] = found.equals(common.entry) ? common : new Note(this, found);
    return found;
  }
}
