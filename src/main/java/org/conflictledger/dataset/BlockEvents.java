package org.conflictledger.dataset;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.conflictledger.event.Event;
import org.conflictledger.event.Incident;

/**
 * The events behind rows sorted by block and day, one block after the other; the ids of events that
 * stand come first in their block.
 */
final class BlockEvents implements Iterator<Event> {

  private final Iterator<Row> rows;
  private final Interpreter interpreter;
  private Row next;
  private Iterator<Event> events = Collections.emptyIterator();

  BlockEvents(Iterator<Row> rows, Interpreter interpreter) {
    this.rows = rows;
    this.interpreter = interpreter;
    advance();
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!events.hasNext() && next != null) {
      Block block = new Block(next.getAs("block"));
      events = interpreter.inOrder(block, block.standing());
    }
    return events.hasNext();
  }

  @Override
  public Event next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return events.next();
  }

  /** The incidents of the block that the next row begins. */
  private final class Block implements Iterator<Incident> {

    private final String block;

    private Block(String block) {
      this.block = block;
    }

    /** The ids that stand, which come before all incidents. */
    private Set<String> standing() {
      Set<String> ids = new HashSet<>();
      while (hasNext() && next.getAs("incident") == null) {
        ids.add(next.getAs("standing"));
        advance();
      }
      return ids;
    }

    @Override
    public boolean hasNext() {
      return next != null && next.<String>getAs("block").equals(block);
    }

    @Override
    public Incident next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Incident incident = Extracted.INCIDENTS.read(next.getAs("incident"));
      advance();
      return incident;
    }
  }
}
