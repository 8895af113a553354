package org.conflictledger.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the incidents of many articles into events: blocks of a country, a scored comparison within
 * them, clusters, and one estimate for each.
 */
public final class EventLinker {

  private final PairScore score;
  private final Clusters clusters;
  private final EventMaker maker;

  public EventLinker(LinkingSettings settings) {
    this.score = new PairScore(settings.linking());
    this.clusters = new Clusters(settings.linking());
    this.maker = new EventMaker(settings);
  }

  /**
   * The key under which incidents are compared at all: those of different keys are never one.
   * Country codes, empty for incidents without a country.
   */
  public String block(Incident incident) {
    return incident.where().country();
  }

  /**
   * The events behind the incidents, sorted by id; the order of the incidents does not matter.
   *
   * <p>What copies repeat from their originals only adds their articles to the event; what they
   * have of their own is linked like any other.
   */
  public List<Event> link(Collection<Incident> incidents) {
    Map<String, List<Incident>> blocks = new TreeMap<>();
    for (Incident incident : incidents) {
      blocks.computeIfAbsent(block(incident), key -> new ArrayList<>()).add(incident);
    }
    List<Event> events = new ArrayList<>();
    for (List<Incident> block : blocks.values()) {
      Copies copies = Copies.in(block, score);
      for (List<Incident> cluster : clusters.of(copies.originals())) {
        events.add(maker.event(copies.joinedTo(cluster)));
      }
    }
    events.sort(Comparator.comparing(Event::id));
    return events;
  }
}
