package org.conflictledger.article;

import java.util.NoSuchElementException;

/** A stream that reads one record ahead, so that it knows whether there is another. */
public abstract class LookAhead implements ArticleStream {

  private Checked next;
  private boolean done;

  /**
   * Reads on: the next record, or null for what is none, such as a blank line. Calls {@link #end}
   * when no other comes.
   */
  protected abstract Checked advance();

  /** No record comes after the one that is being read. */
  protected final void end() {
    done = true;
  }

  @Override
  public final boolean hasNext() {
    while (next == null && !done) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public final Checked next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Checked result = next;
    next = null;
    return result;
  }
}
