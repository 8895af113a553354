package org.conflictledger.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets aside what copies of articles repeat, so that linking sees each incident told once, and
 * gives it back to the event it belongs to.
 *
 * @param originals incidents of articles that are no copies, and what copies have of their own
 * @param repeats by the id of the incident they repeat
 */
record Copies(List<Incident> originals, Map<String, List<Incident>> repeats) {

  /** Texts so alike need little more to tell the same incident. */
  private static final double LEAST = 0.4;

  static Copies in(Collection<Incident> incidents, PairScore score) {
    Map<String, List<Incident>> byArticle = new HashMap<>();
    List<Incident> originals = new ArrayList<>();
    for (Incident incident : incidents) {
      if (incident.copyOf().isEmpty()) {
        originals.add(incident);
        byArticle.computeIfAbsent(incident.articleId(), a -> new ArrayList<>()).add(incident);
      }
    }
    byArticle.values().forEach(told -> told.sort(Clusters.FIRST_TOLD));
    Map<String, List<Incident>> repeats = new HashMap<>();
    for (Incident incident : incidents) {
      if (incident.copyOf().isPresent()) {
        Incident repeated = null;
        double best = LEAST;
        for (Incident told : byArticle.getOrDefault(incident.copyOf().get(), List.of())) {
          double value = score.of(told, incident);
          if (value > best) {
            repeated = told;
            best = value;
          }
        }
        if (repeated == null) {
          originals.add(incident);
        } else {
          repeats.computeIfAbsent(repeated.id(), id -> new ArrayList<>()).add(incident);
        }
      }
    }
    return new Copies(originals, repeats);
  }

  /** A cluster with the copies of its incidents, first told first. */
  List<Incident> joinedTo(List<Incident> cluster) {
    List<Incident> joined = new ArrayList<>(cluster);
    for (Incident incident : cluster) {
      joined.addAll(repeats.getOrDefault(incident.id(), List.of()));
    }
    joined.sort(Clusters.FIRST_TOLD);
    return joined;
  }
}
