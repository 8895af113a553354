package org.conflictledger.dataset.stage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;

/**
 * The events behind rows sorted by block and day, one block after the other; the ids of events that
 * stand come first in their block.
 */
final class BlockEvents implements Iterator<Event> {

  private final Iterator<Row> rows;
  private final Interpreter interpreter;
  private final Balance balance;
  private Row next;
  private Iterator<Event> events = Collections.emptyIterator();

  /**
   * @param balance of blocks that come in stretches
   */
  BlockEvents(Iterator<Row> rows, Interpreter interpreter, Balance balance) {
    this.rows = rows;
    this.interpreter = interpreter;
    this.balance = balance;
    advance();
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!events.hasNext() && next != null) {
      Block block = new Block(next.getAs("block"), next.getAs("stretch"));
      events = block.events();
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

  /** The incidents of the block, or of the stretch of it, that the next row begins. */
  private final class Block implements Iterator<Incident> {

    private final String block;
    private final Long number;
    private final Optional<Stretch> stretch;

    private Block(String block, Long number) {
      this.block = block;
      this.number = number;
      this.stretch = Optional.ofNullable(number).map(n -> new Stretch(n, interpreter.margin()));
    }

    private Iterator<Event> events() {
      Iterator<Event> found =
          interpreter.inOrder(
              this, standing(), day -> stretch.isEmpty() || stretch.get().holds(day));
      return stretch.isEmpty() ? found : balanced(found);
    }

    private Iterator<Event> balanced(Iterator<Event> found) {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return found.hasNext();
        }

        @Override
        public Event next() {
          Event event = found.next();
          balance.out(block, event.mentionIds());
          return event;
        }
      };
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
      return next != null
          && next.<String>getAs("block").equals(block)
          && Objects.equals(next.<Long>getAs("stretch"), number);
    }

    @Override
    public Incident next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Incident incident = Extracted.INCIDENTS.read(next.getAs("incident"));
      LocalDate day = LocalDate.ofEpochDay(next.<Long>getAs("day"));
      if (stretch.isPresent() && stretch.get().holds(day)) {
        balance.in(block, incident.mentionIds());
      }
      advance();
      return incident;
    }
  }
}
