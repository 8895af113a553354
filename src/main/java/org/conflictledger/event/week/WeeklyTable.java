package org.conflictledger.event.week;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.time.IsoWeek;

/**
 * The weekly table (SPEC, section 6): events folded into actor, role, region and ISO week.
 *
 * <p>Every loss of an event stands twice, once under the victims and once under the perpetrators;
 * each role by itself adds up to the events' numbers.
 */
public final class WeeklyTable {

  private WeeklyTable() {}

  /** The rows of all events, sorted by country, region, week, actor and role. */
  public static List<WeeklyRow> rows(Collection<Event> events) {
    return rows(events.stream(), week -> true);
  }

  /** Those of one week; events are taken one by one and not held. */
  public static List<WeeklyRow> rows(Stream<Event> events, IsoWeek week) {
    return rows(events, week::equals);
  }

  private static List<WeeklyRow> rows(Stream<Event> events, Predicate<IsoWeek> weeks) {
    SortedMap<WeeklyCell.Key, WeeklyCell> cells = new TreeMap<>();
    events
        .flatMap(event -> cells(event).stream())
        .filter(cell -> weeks.test(cell.key().week()))
        .forEach(cell -> cells.merge(cell.key(), cell, WeeklyCell::plus));
    return cells.values().stream().map(WeeklyCell::row).toList();
  }

  /** What one event adds to the table; cells of one key are to be added up. */
  public static List<WeeklyCell> cells(Event event) {
    List<WeeklyCell> cells = new ArrayList<>();
    for (Event.Loss loss : event.losses()) {
      cells.add(cell(event, loss, loss.victim(), WeeklyRow.Role.SUFFERED));
      cells.add(cell(event, loss, loss.perpetrator(), WeeklyRow.Role.INFLICTED));
    }
    return cells;
  }

  private static WeeklyCell cell(Event event, Event.Loss loss, Actor actor, WeeklyRow.Role role) {
    return new WeeklyCell(
        new WeeklyCell.Key(
            loss.week(), event.where().country(), event.where().admin1(), actor.id(), role),
        event.where().countryName(),
        event.where().admin1Name(),
        actor,
        loss.killed(),
        civilians(loss),
        loss.injured(),
        loss.captured(),
        loss.abducted(),
        new TreeSet<>(List.of(event.id())),
        new TreeSet<>(event.articleIds()),
        new TreeSet<>(event.sources()));
  }

  private static Optional<Long> civilians(Event.Loss loss) {
    boolean civilians = loss.victim().equals(Actor.CIVILIANS);
    return loss.killed().map(killed -> civilians ? killed.best() : 0L);
  }
}
