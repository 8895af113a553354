package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.JoinSettings;
import org.conflictledger.event.setting.LinkingSettings;

/**
 * Joins the incidents of many articles into events: blocks of a country, a pass over the days of
 * each with a scored comparison of neighbours, clusters, and one estimate for each.
 *
 * <p>An event's id comes from the incident told first when the event was first published. Given the
 * ids that stand, an event that later articles join keeps its own, even when one of them tells of
 * an earlier day; of standing events that turn out to be one, the one told first keeps its id.
 */
public final class EventLinker {

  /** Beyond so many reports, each linked to the next, the first has no say in the last. */
  private static final int LINKS = 3;

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
    return inOrder(incidents, standing, day -> true);
  }

  /**
   * The same, but only the events that begin on certain days, such as those of a stretch of the
   * block; {@link #margin} tells how much before and after it must be given with it.
   *
   * @param begins takes the first day of an event's incidents
   */
  public Iterator<Event> inOrder(
      Iterator<Incident> incidents, Set<String> standing, Predicate<LocalDate> begins) {
    Iterable<Cluster> clusters = () -> new Sweep(incidents, settings, branches);
    return StreamSupport.stream(clusters.spliterator(), false)
        .filter(cluster -> begins.test(cluster.begins()))
        .map(cluster -> maker.event(cluster.incidents(), standing))
        .iterator();
  }

  /**
   * So many days before and after a stretch decide what its events are, unless reports hang
   * together one by one over a longer time.
   */
  public int margin() {
    return LINKS * (settings.follow_up_days() + 1) + settings.retold_days() + 1;
  }
}
