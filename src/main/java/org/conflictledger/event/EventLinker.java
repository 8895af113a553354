package org.conflictledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the incidents of many articles into events: blocks of a country, a pass over the days of
 * each with a scored comparison of neighbours, clusters, and one estimate for each.
 *
 * <p>An event's id comes from the incident told first when the event was first published. Given the
 * ids that stand, an event that later articles join keeps its own, even when one of them tells of
 * an earlier day; of standing events that turn out to be one, the one told first keeps its id.
 */
public final class EventLinker {

  private final JoinSettings settings;
  private final Branches branches;
  private final EventMaker maker;

  public EventLinker(LinkingSettings settings) {
    this(settings, Branches.NONE);
  }

  public EventLinker(LinkingSettings settings, Branches branches) {
    this.settings = settings.linking();
    this.branches = branches;
    this.maker = new EventMaker(settings);
  }

  /**
   * The key under which incidents are compared at all: those of different keys are never one.
   * Country codes, empty for incidents without a country.
   */
  public String block(Incident incident) {
    return incident.where().country();
  }

  /** The day by which the incidents of a block are to be sorted for {@link #inOrder}. */
  public LocalDate day(Incident incident) {
    return Candidate.dayOf(incident);
  }

  /** The events behind incidents of any blocks, sorted by id, none of them published before. */
  public List<Event> link(Collection<Incident> incidents) {
    return link(incidents, Set.of());
  }

  /**
   * The events behind the incidents, sorted by id; the order of the incidents does not matter.
   *
   * <p>What copies repeat from their originals only adds their articles to the event; what they
   * have of their own is linked like any other.
   *
   * @param standing ids of events published before
   */
  public List<Event> link(Collection<Incident> incidents, Set<String> standing) {
    Map<String, List<Incident>> blocks = new TreeMap<>();
    for (Incident incident : incidents) {
      blocks.computeIfAbsent(block(incident), key -> new ArrayList<>()).add(incident);
    }
    List<Event> events = new ArrayList<>();
    for (List<Incident> block : blocks.values()) {
      block.sort(Comparator.comparing(this::day));
      inOrder(block.iterator(), standing).forEachRemaining(events::add);
    }
    events.sort(Comparator.comparing(Event::id));
    return events;
  }

  /**
   * The same for one block whose incidents come sorted by {@link #day}: it holds the incidents of
   * some weeks at a time, not all of them.
   */
  public Iterator<Event> inOrder(Iterator<Incident> incidents, Set<String> standing) {
    Sweep sweep = new Sweep(incidents, settings, branches);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return sweep.hasNext();
      }

      @Override
      public Event next() {
        return maker.event(sweep.next(), standing);
      }
    };
  }
}
