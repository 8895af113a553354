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
    if (note == null || note.index != this) {
      E found = find(word);
      note = found.equals(common.entry) ? common : new Note(this, found);
      if (notes.length == 0) {
        notes = new Note[SUBJECTS];
        word.notes = notes;
      }
      notes[subject] = note;
    }
    return (E) note.entry;
  }
}
